package se.samordna.sammantrade;

import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.mote.Punkt;
import se.samordna.mote.Utfall;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;

/** Ärendets väntan på styrelsen, och vart varje utfall för det. */
public final class Styrelsevantan {

  static final String PROCESS = Processid.MEDELSANSOKAN;
  static final String STEG = Element.VANTA_BESLUT;

  private Styrelsevantan() {}

  /** Ärendet har en tjänsteskrivelse och väntar på beslut. */
  public static boolean arKlart(Arende a) {
    return a.process().equals(PROCESS)
        && a.processteg().equals(STEG)
        && a.status() == Arende.Status.PAGAR;
  }

  /** Väntar i just den rond som punkten sattes upp för. */
  static boolean vantar(Arende a, Punkt punkt) {
    return arKlart(a) && a.rond() == punkt.rond();
  }

  static Flytt efter(Utfall utfall) {
    return switch (utfall) {
      // Steget blir insats först när pengarna är bokförda.
      case BIFALL -> flytt(Arende.Steg.STYRELSE, Arende.Status.BEVILJAD, Element.BOKFOR_BEVILJANDE);
      case DELVIS ->
          flytt(Arende.Steg.STYRELSE, Arende.Status.DELVIS_BEVILJAD, Element.BOKFOR_BEVILJANDE);
      case AVSLAG -> flytt(Arende.Steg.AVSLUTAT, Arende.Status.AVSLAGEN, Element.MEDDELA_AVSLAG);
      case ATERREMISS -> nyRond(Arende.Steg.BEREDNING, Element.YTTRA);
      case BORDLAGGNING -> nyRond(Arende.Steg.STYRELSE, STEG);
      case UTGAR -> nyRond(Arende.Steg.FORSLAG, Element.TJANSTESKRIVELSE);
    };
  }

  private static Flytt flytt(Arende.Steg steg, Arende.Status status, String processteg) {
    return new Flytt(steg, status, PROCESS, processteg, false, Optional.empty());
  }

  /**
   * Ärendet kommer tillbaka: nästa väntan på beslut får egen rond, så att ett sent besked inte når
   * den.
   */
  private static Flytt nyRond(Arende.Steg steg, String processteg) {
    return new Flytt(steg, Arende.Status.PAGAR, PROCESS, processteg, true, Optional.empty());
  }
}
