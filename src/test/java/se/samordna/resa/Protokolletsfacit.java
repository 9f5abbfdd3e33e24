package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Protokollets PDF mot det som hände vid bordet: allt som ska stå där, paragraf för paragraf. */
final class Protokolletsfacit {

  static final String SKAL = "Behovet är akut och bufferten återställs nästa år.";
  private static final String ORDFORANDE = "Ordförande, Burlöv";
  private static final String FK = "Ledamot, Försäkringskassan";
  private static final String STAFFANSTORP = "Ledamot, Staffanstorp";
  private static final String VELLINGE = "Ersättare, Vellinge";

  private final Styrelsemote mote;
  private final String ankomst;
  private final JsonNode vy;
  private final Protokollfil fil;

  Protokolletsfacit(Styrelsemote mote, String ankomst) {
    this.mote = mote;
    this.ankomst = ankomst;
    this.vy = mote.vy();
    this.fil = Protokollfil.las(mote.pdf());
  }

  void stammer() {
    int forsta = paragraf(1);
    assertThat(List.of(paragraf(2), paragraf(3))).containsExactly(forsta + 1, forsta + 2);
    huvudet();
    utslagsrosten(fil.mellan(rubrik(1), rubrik(2)));
    aterremissen(fil.mellan(rubrik(2), rubrik(3)));
    undantaget(fil.mellan(rubrik(3), "intern attest"));
    fil.sager(rubrik(3), ORDFORANDE, "intern attest med ny inloggning");
    fil.sager(rubrik(3), STAFFANSTORP, "intern attest med ny inloggning");
  }

  private JsonNode punkt(int punkt) {
    return vy.get("punkter").get(punkt - 1);
  }

  private int paragraf(int punkt) {
    return punkt(punkt).get("beslut").get("paragraf").asInt();
  }

  private String rubrik(int punkt) {
    return "§ " + paragraf(punkt) + " " + mote.rubrik(punkt);
  }

  private void huvudet() {
    fil.mellan(mote.titel(), rubrik(1))
        .sager(
            "Plats: Stadshuset.",
            "Tid: " + mote.dag() + ", kl. " + Protokollfil.klockan(vy.get("oppnat")),
            "–" + Protokollfil.klockan(vy.get("avslutat")) + ".",
            "Tjänstgörande",
            ORDFORANDE,
            "Vice ordförande, regionen",
            "Ankomster och avgångar",
            FK + " kommer kl. " + ankomst,
            VELLINGE + " kommer kl. ",
            "Ersättare, Arbetsförmedlingen kommer kl. ")
        .tiger("Ledamot, Arbetsförmedlingen kommer");
  }

  private void utslagsrosten(Protokollfil paragraf) {
    JsonNode jav = punkt(1).get("jav");
    assertThat(jav.valueStream().map(j -> j.get("namn").asString()))
        .containsExactlyInAnyOrder(
            "Vice ordförande, regionen", "Ledamot, Kävlinge", "Ledamot, Vellinge");
    jav.forEach(
        j -> {
          String namn = j.get("namn").asString();
          paragraf.sager(
              namn + " anmäler jäv: Sitter i nämnden som söker. " + namn,
              " lämnar rummet kl. " + Protokollfil.klockan(j.get("lamnade")),
              " och återkommer kl. " + Protokollfil.klockan(j.get("atervande")));
        });
    paragraf.sager("Ledamot, Vellinge anmäler jäv", VELLINGE + " tjänstgör i stället.");
    paragraf
        .mellan("Tjänstgörande på paragrafen", "Yrkanden")
        .sager(ORDFORANDE)
        .sager(STAFFANSTORP)
        .sager(FK)
        .sager(VELLINGE)
        .tiger("Vice ordförande, regionen", "Ledamot, Kävlinge", "Arbetsförmedlingen");
    paragraf
        .mellan("Omröstningens resultat", "2 ja, 2 nej, 0 avstår.")
        .sager(ORDFORANDE + " ja")
        .sager(VELLINGE + " ja")
        .sager(STAFFANSTORP + " nej")
        .sager(FK + " nej")
        .tiger("avstår", "Vice", "Kävlinge");
    paragraf.sager(
        "Yrkanden",
        FK + " yrkar avslag: Insatsen bör prövas om nästa år.",
        "Omröstning begärs. Ja: Ja till bifall. Nej: Nej till bifall, för avslag.",
        "2 ja, 2 nej, 0 avstår. Rösterna är lika; " + ORDFORANDE + " har utslagsrösten.",
        "Styrelsen beslutar",
        "att bifalla ansökan",
        "att bevilja 10 000 kronor för 2031, ur eget kapital",
        "Skäl: Behovet är väl beskrivet.",
        FK + " reserverar sig mot beslutet: Underlaget räcker inte.");
  }

  private static void aterremissen(Protokollfil paragraf) {
    paragraf
        .sager(
            "Vice ordförande, regionen",
            "Ledamot, Kävlinge yrkar att ärendet återremitteras: Kostnaderna behöver belysas"
                + " bättre.",
            "Styrelsen beslutar med acklamation.",
            "att återremittera ärendet",
            "Skäl: Underlaget kompletteras.")
        .tiger("Omröstning", "att bevilja", "villkor", "reserverar sig", VELLINGE);
  }

  private static void undantaget(Protokollfil paragraf) {
    paragraf
        .sager("Ersättare, Arbetsförmedlingen")
        .sager("ersättare för Ledamot, Arbetsförmedlingen")
        .sager(
            "att bifalla ansökan",
            "att bevilja 300 000 kronor för 2031, ur eget kapital, trots att kvar att disponera"
                + " blir mindre",
            "att som villkor gäller: Slutrapport lämnas",
            "Skäl: Behovet är akut.",
            "Skäl till att kvar att disponera får bli mindre: " + SKAL)
        .tiger("Omröstning", "reserverar sig", VELLINGE);
  }
}
