package se.samordna.uppgift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;

/** Vad andra moduler ber inkorgen om, alltid i deras egen transaktion. */
public interface Uppgifter {

  /**
   * Uppgiften, låst för resten av transaktionen, om aktören får göra den och den är öppen i rätt
   * version. Annars hinder: {@code finns_inte} (404), {@code saknar_roll} (403), {@code
   * redan_avslutad}, {@code inaktuell_version} eller {@code tagen_av_annan} (409).
   */
  Svar<Uppgift> las(UppgiftId id, String typ, int version);

  /**
   * Avslutar en låst uppgift: KLAR i inkorgen och kommandot till motorn i utkorgen, i samma
   * transaktion som handlingen. {@code variabler} går till processen och sparas, så att ett jobb
   * som kommer igen kan besvaras.
   */
  void avsluta(Uppgift uppgift, Map<String, Object> variabler);

  /**
   * Stänger ärendets alla öppna uppgifter utan att motorn tillfrågas, vid återkallelse och avslut.
   */
  void stangAlla(ArendeId arende);

  /**
   * Lägger ärendets öppna uppgift av typen på en annan medlem, när huvudmannen byts medan den
   * väntar.
   */
  void laggPa(ArendeId arende, String typ, String medlem);

  /** Ärendets öppna uppgifter. */
  List<Uppgift> oppna(ArendeId arende);

  Optional<Uppgift> hitta(UppgiftId id);
}
