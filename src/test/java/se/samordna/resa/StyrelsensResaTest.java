package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

/**
 * Ett helt sammanträde i nio webbläsare: ordförande, sekreterare, fem ledamöter och två ersättare.
 * Ett eget budgetår, med hundra tusen kronor kvar över bufferten.
 */
@Tag("resa")
@DisplayName("Ett sammanträde i nio webbläsare, från upprop till laga kraft")
class StyrelsensResaTest extends Integrationstest {

  private static final int AR = 2031;
  private static final long LITET = 10_000_00L;
  private static final long STORT = 300_000_00L;
  private static final String BUDGET =
      """
      ar;slag;rad;lage;belopp_kr
      2031;intakt;Medlemsbidrag;medlemsbidrag;4000000
      2031;insats;Tidigare insats;beviljad;100000
      2031;kostnad;Kansli;;3900000
      2031;eget_kapital;Eget kapital IB;;900000
      2031;regel;Buffert 20 % av årlig tilldelning;;800000
      """;
  private static final List<String> MEDLEMMAR =
      List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af");
  private static final String FK = "Ledamot, Försäkringskassan";
  private static final String SKAL = "Behovet är akut och bufferten återställs nästa år.";

  @Autowired private Klocka klocka;

  private Duration avstand = Duration.ZERO;
  private String mote = "";
  private final Map<String, String> punkter = new HashMap<>();

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  @Test
  @DisplayName(
      "sen ankomst, jäv, utslagsröst, reservation, återremiss, skäl, justering, laga kraft")
  void sammantradet() throws IOException {
    avstand = klocka.avstand();
    forbered();
    try (Webblasare webb = new Webblasare(port())) {
      Map<String, Person> alla = new HashMap<>();
      for (String vem :
          List.of(
              "ordforande",
              "administrator",
              "vice",
              "ledamot.kavlinge",
              "ledamot.staffanstorp",
              "ledamot.vellinge",
              "ledamot.fk",
              "ersattare.vellinge",
              "ersattare.af")) {
        alla.put(
            vem,
            webb.person(vem + ".prov").oppna("sammantraden/" + mote, "Styrelsens sammanträde"));
      }
      uppropOchSenAnkomst(alla);
      javOchErsattare(alla);
      utslagsrost(alla);
      aterremiss(alla);
      overBufferten(alla);
      avslutaOchJustera(alla);
      protokolletSagerVadSomHande();
      lagaKraft(alla.get("administrator"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void uppropOchSenAnkomst(Map<String, Person> alla) {
    Person sekreterare = alla.get("administrator");
    sekreterare.tryck("Kryssa för alla ledamöter");
    sekreterare.roll(AriaRole.CHECKBOX, FK + " är här").uncheck();
    sekreterare.roll(AriaRole.CHECKBOX, "Ledamot, Arbetsförmedlingen är här").uncheck();
    sekreterare.stilla().tryck("Håll uppropet");
    allaSer(alla, "Beslutsför, 5 av 7 tjänstgör");
    sekreterare.tryck("Kom: " + FK);
    allaSer(alla, "Beslutsför, 6 av 7 tjänstgör");
  }

  private void javOchErsattare(Map<String, Person> alla) {
    taUpp("A");
    for (String vem : List.of("vice", "ledamot.kavlinge", "ledamot.vellinge")) {
      post(
          vem,
          punkt("A") + "/jav",
          Map.of("person", vem + ".prov", "grund", "Sitter i nämnden som söker."));
    }
    Person fk = alla.get("ledamot.fk");
    fk.synlig(fk.sida().getByText("Inte beslutsför, 3 av 7 tjänstgör").first());
    assertThat(som("ordforande.prov").post(punkt("A") + "/beslut", beslut("bifall", LITET)).kod())
        .isEqualTo("inte_beslutsfor");
    post(
        "administrator",
        "/sammantraden/" + mote + "/narvaro",
        Map.of(
            "person",
            "ersattare.vellinge.prov",
            "slag",
            "kom",
            "narvaro",
            "rum",
            "tjanstgor",
            true));
    fk.synlig(fk.sida().getByText("Beslutsför, 4 av 7 tjänstgör").first());
    Person vice = alla.get("vice");
    vice.synlig(vice.sida().getByText("Du har jäv på den här punkten.").first());
  }

  private void utslagsrost(Map<String, Person> alla) {
    post(
        "ledamot.fk",
        punkt("A") + "/yrkanden",
        Map.of("utfall", "avslag", "text", "Insatsen bör prövas om nästa år."));
    post(
        "ordforande",
        punkt("A") + "/omrostningar",
        Map.of("forslag", "bifall", "jaText", "Ja till bifall", "nejText", "Nej till bifall"));
    rosta(alla.get("ordforande"), "Ja till bifall");
    rosta(alla.get("ersattare.vellinge"), "Ja till bifall");
    rosta(alla.get("ledamot.staffanstorp"), "Nej till bifall");
    rosta(alla.get("ledamot.fk"), "Nej till bifall");
    Person ordforande = alla.get("ordforande");
    ordforande.synlig(ordforande.sida().getByText("4 av 4 har röstat."));
    ordforande.granska("styrelsen-omrostning");
    ordforande.tryck("Stäng omröstningen");
    Person vellinge = alla.get("ersattare.vellinge");
    vellinge.synlig(vellinge.sida().getByText("2 ja, 2 nej, 0 avstår").first());
    post("ordforande", punkt("A") + "/beslut", beslut("bifall", LITET));
    Person fk = alla.get("ledamot.fk");
    fk.tryck("Reservera dig").skriv("Reservationens ord", "Underlaget räcker inte.");
    fk.tryck("Anteckna reservationen");
    Person staffanstorp = alla.get("ledamot.staffanstorp");
    staffanstorp.synlig(
        staffanstorp.sida().getByText(FK + " reserverar sig mot beslutet.").first());
  }

  private static void rosta(Person person, String text) {
    person.synlig(person.roll(AriaRole.BUTTON, text));
    person.tryck(text);
  }

  private void aterremiss(Map<String, Person> alla) {
    taUpp("B");
    post("ordforande", punkt("B") + "/beslut", beslut("aterremiss", 0));
    Person kavlinge = alla.get("ledamot.kavlinge");
    kavlinge.synlig(kavlinge.sida().getByText("Återremiss").first());
  }

  private void overBufferten(Map<String, Person> alla) {
    post(
        "administrator",
        "/sammantraden/" + mote + "/narvaro",
        Map.of("person", "ersattare.af.prov", "slag", "kom", "narvaro", "rum", "tjanstgor", true));
    allaSer(alla, "Beslutsför, 7 av 7 tjänstgör");
    taUpp("C");
    assertThat(som("ordforande.prov").post(punkt("C") + "/beslut", beslut("bifall", STORT)).kod())
        .isEqualTo("ryms_inte");
    Person ordforande = alla.get("ordforande");
    ordforande.tryck("Besluta").valj("Bifall").skriv("Skäl till undantag", SKAL);
    ordforande.granska("styrelsen-under-bufferten");
    ordforande.tryck("Fatta beslutet");
    Person af = alla.get("ersattare.af");
    af.synlig(af.sida().getByText(SKAL).first());
  }

  private void avslutaOchJustera(Map<String, Person> alla) {
    alla.get("ordforande").tryck("Avsluta sammanträdet").tryck("Avsluta nu");
    allaSer(alla, "Sammanträdet är avslutat");
    post(
        "ordforande",
        "/sammantraden/" + mote + "/justerare",
        Map.of("personer", List.of("ledamot.staffanstorp.prov")));
    Person sekreterare = alla.get("administrator");
    sekreterare.oppna("sammantraden/" + mote + "/protokoll", titel());
    sekreterare.granska("styrelsen-protokoll");
    sekreterare.tryck("Skicka för justering");
    sekreterare.synlig(sekreterare.sida().getByText("Ute för justering"));
    Protokollsteg.justera(alla.get("ordforande"), mote, titel());
    Protokollsteg.justera(alla.get("ledamot.staffanstorp"), mote, titel());
  }

  private void protokolletSagerVadSomHande() throws IOException {
    byte[] fil = som("revisor.prov").get("/sammantraden/" + mote + "/protokoll/pdf").ratt().body();
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      List<String> hande = new ArrayList<>(List.of(FK, "Ersättare, Vellinge", "jäv", SKAL));
      hande.addAll(
          List.of(
              "Sitter i nämnden som söker.",
              "Insatsen bör prövas om nästa år.",
              "Underlaget räcker inte.",
              "300 000 kr",
              "utslagsröst",
              "§ "));
      assertThat(text.replace('\u00a0', ' ')).contains(hande);
      assertThat(text.toLowerCase(Locale.ROOT)).contains("återremi", "reservera");
    }
  }

  private void lagaKraft(Person sekreterare) {
    sekreterare.oppna("sammantraden/" + mote + "/protokoll", titel());
    List.of(
            "Burlövs kommun",
            "Kävlinge kommun",
            "Staffanstorps kommun",
            "Vellinge kommun",
            "Region Skåne")
        .forEach(m -> Protokollsteg.bekrafta(sekreterare, m));
    sekreterare.synlig(sekreterare.sida().getByText("Anslaget överallt"));
    LocalDate lagaKraft = klocka.idag().plusDays(22);
    klocka.stallAvstand(avstand.plusDays(22));
    sekreterare.oppna("sammantraden/" + mote + "/protokoll", titel());
    sekreterare.synlig(sekreterare.sida().getByText("Laga kraft " + lagaKraft));
  }

  private static void allaSer(Map<String, Person> alla, String text) {
    alla.values().forEach(p -> p.synlig(p.sida().getByText(text).first()));
  }

  private String titel() {
    return "Protokoll från styrelsens sammanträde "
        + LocalDate.ofInstant(klocka.verkligTid().plus(avstand), Klocka.STOCKHOLM);
  }

  private void taUpp(String namn) {
    post("ordforande", punkt(namn) + "/ta-upp", Map.of());
  }

  private String punkt(String namn) {
    return "/sammantraden/" + mote + "/punkter/" + punkter.get(namn);
  }

  private void post(String vem, String vag, Map<String, ?> kropp) {
    Api.Svar svar = som(vem + ".prov").post(vag, kropp);
    assertThat(svar.status()).as("%s: %s", vag, svar.kropp()).isBetween(200, 201);
  }

  private static Map<String, Object> beslut(String utfall, long ore) {
    return Map.of(
        "utfall",
        utfall,
        "belopp",
        ore == 0 ? List.of() : List.of(finansiering(ore)),
        "villkor",
        List.of(),
        "motivering",
        "Enligt samtalet vid bordet.");
  }

  private static Map<String, Object> finansiering(long ore) {
    return Map.of("ar", AR, "beloppOre", ore, "finansiering", "eget_kapital");
  }

  private void forbered() {
    som("ekonom.prov")
        .ladda(
            "/budget/import?enhet=kr", "fil", "budget.csv", BUDGET.getBytes(StandardCharsets.UTF_8))
        .krav(200);
    mote =
        som("administrator.prov")
            .post(
                "/sammantraden",
                Map.of(
                    "tid",
                    klocka.idag().atStartOfDay(Klocka.STOCKHOLM).toInstant().toString(),
                    "plats",
                    "Stadshuset",
                    "slag",
                    "styrelse",
                    "offentligt",
                    false))
            .krav(201)
            .get("sammantradeId")
            .asString();
    Map.of("A", LITET, "B", LITET, "C", STORT).forEach(this::arende);
  }

  private void arende(String namn, long ore) {
    Arendevag vag =
        new Arendevag(this, "prov", MEDLEMMAR, "vellinge", "region")
            .tillStyrelsen("Nio webbläsare " + namn, Map.of(AR, ore), List.of(finansiering(ore)));
    punkter.put(
        namn,
        som("administrator.prov")
            .post("/sammantraden/" + mote + "/punkter", Map.of("arendeId", vag.arendeId()))
            .krav(201)
            .get("punkt")
            .asString());
  }
}
