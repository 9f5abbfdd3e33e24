package se.samordna.budget;

import java.time.LocalDate;
import java.util.UUID;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

/** Styrelsens beslut om budget och plan (R20), i beslutets egen transaktion. */
public interface Budgetbeslut {

  /**
   * Fastställer versionen: den gäller från nu för alla sina år och bokförs i huvudboken.
   *
   * @param dag sammanträdets dag
   */
  Svar<Klart> faststall(UUID version, BeslutId beslut, LocalDate dag);

  /**
   * Versionen är uppsatt på en föredragningslista: ett utkast eller samråd blir förslag. En
   * beslutad version ändras inte.
   */
  void sattUpp(UUID version);

  /** Sant när versionen finns i förbundet. */
  boolean finns(UUID version);
}
