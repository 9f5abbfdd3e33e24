package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.foredragning.kallelse.Kallelsedokument;
import se.samordna.mote.Moteslag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Kallad;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Blanketterna för ett sammanträde på papper: upprop, en punkt i taget, och underskrifter. */
final class Pappersblad {

  private static final int YRKANDEN = 4;
  private static final int RADER = 3;
  private static final String TOM = " ";

  private final Motesbild mote;
  private final Map<String, String> medlemmar;
  private final Sidfot sidfot;
  private final String enhet;

  /**
   * @param enhet enheten förbundet räknar i, {@code kr} eller {@code tkr}
   */
  Pappersblad(Motesbild mote, List<Medlem> medlemmar, String enhet, Sidfot sidfot) {
    this.enhet = enhet;
    this.mote = mote;
    this.sidfot = sidfot;
    this.medlemmar = medlemmar.stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
  }

  /** Alla kallade, medlem för medlem, ersättarna i den ordning de går in (R7). */
  Dokument upprop() {
    return Dokument.med("Upprop", mote.plats() + " " + mote.dag(), sidfot)
        .stycke("Sammanträdet öppnades klockan ________ av ______________________________")
        .rutor(
            List.of("Kallad", "I rummet", "På distans", "Tjänstgör", "Kom kl.", "Gick kl."),
            mote.kallade().stream().map(this::kallad).toList())
        .stycke(
            "Beslutsför: fler än hälften av platserna ska vara besatta på varje punkt."
                + " Antal tjänstgörande: ________");
  }

  private String kallad(Kallad k) {
    return "%s, %s, %s"
        .formatted(
            k.namn(),
            medlemmar.getOrDefault(k.medlem(), k.medlem()),
            Kallelsedokument.som(k).toLowerCase(java.util.Locale.ROOT));
  }

  /** Att fylla i om en punkt: allt där något kan avgöras, annars bara anteckningar. */
  Dokument punkt(Punktvy p) {
    return p.slag().avgors() ? avgorande(p) : anteckningar(p);
  }

  private Dokument anteckningar(Punktvy p) {
    return Dokument.med("Anteckningar: " + Punktblad.rubrik(p), "§ ______", sidfot)
        .rutor(List.of("Anteckningar, yrkanden och jäv"), tomma(YRKANDEN))
        .rutor(List.of("Beslut"), tomma(RADER));
  }

  /** Jäv, yrkanden, röster med namn, beslut, reservationer. */
  private Dokument avgorande(Punktvy p) {
    Dokument d =
        Dokument.med("Anteckningar: " + Punktblad.rubrik(p), "§ ______", sidfot)
            .rubrik("Jäv")
            .rutor(List.of("Namn", "Grund", "Lämnade kl.", "Åter kl.", "Ersattes av"), tomma(2))
            .rubrik("Yrkanden")
            .rutor(List.of("Vem", "Yrkande", "Instämmer"), tomma(YRKANDEN));
    if (mote.slag() == Moteslag.STYRELSE) {
      d.rubrik("Omröstning")
          .stycke("Ja betyder: ____________________   Nej betyder: ____________________")
          .rutor(List.of("Namn", "Ja", "Nej", "Avstår"), rostande());
    }
    return d.rubrik("Beslut")
        .stycke("□ Bifall   □ Delvis bifall   □ Avslag   □ Återremiss   □ Bordläggning   □ Utgår")
        .rutor(
            List.of("År", "Belopp, " + enhet, "Budgetrad, fri ram eller eget kapital"),
            tomma(RADER))
        .rutor(List.of("Motivering, villkor, skäl till undantag"), tomma(RADER))
        .rubrik("Reservationer, före sammanträdets slut")
        .rutor(List.of("Namn", "Text"), tomma(RADER));
  }

  private List<String> rostande() {
    List<String> namn = new ArrayList<>();
    mote.kallade().stream()
        .filter(k -> k.slag() != Plats.Slag.ERSATTARE)
        .forEach(k -> namn.add(k.namn()));
    namn.addAll(tomma(RADER));
    return namn;
  }

  Dokument underskrifter() {
    return Dokument.med("Avslutning och justering", mote.plats() + " " + mote.dag(), sidfot)
        .stycke("Sammanträdet avslutades klockan ________")
        .rutor(
            List.of("Roll", "Namn", "Underskrift", "Dag"),
            List.of("Ordförande", "Justerare", "Justerare", "Sekreterare"))
        .stycke(
            "Uppgifterna förs sedan in i programmet under Efterregistrering. Papperet sparas med"
                + " protokollet.");
  }

  private static List<String> tomma(int antal) {
    return Collections.nCopies(antal, TOM);
  }
}
