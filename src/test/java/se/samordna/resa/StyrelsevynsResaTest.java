package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Ett sammanträde leds från styrelsevyn, och allas skärmar följer med")
class StyrelsevynsResaTest extends Integrationstest {

  private static final String PUNKT = "Arbetsordning för styrelsen";
  private static final String VAL = "Val av justerare";
  private static final String SEN = "Ledamot, Försäkringskassan";

  @Autowired private Klocka klocka;

  @Test
  @DisplayName(
      "upprop, sen ankomst, yrkande, omröstning från egen skärm, beslut, reservation, slut")
  void sammantradet() {
    String vag = kallat();
    try (Webblasare webb = new Webblasare(port())) {
      Person ordforande = webb.person("ordforande.bksv").oppna(vag, "Styrelsens sammanträde");
      Person ledamot = webb.person("ledamot.fk.bksv").oppna(vag, "Styrelsens sammanträde");
      Person sekreterare = webb.person("administrator.bksv").oppna(vag, "Styrelsens sammanträde");
      ropaUpp(ordforande, ledamot);
      kommerSent(sekreterare, ledamot);
      taUpp(ordforande, ledamot);
      yrka(ledamot, ordforande);
      rosta(ordforande, ledamot, sekreterare);
      besluta(ordforande, ledamot);
      reservera(ledamot, ordforande);
      gar(sekreterare);
      avsluta(ordforande, ledamot);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private String kallat() {
    Api administrator = som("administrator.bksv");
    String id =
        administrator
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
    String vag = "/sammantraden/" + id + "/punkter";
    administrator.post(vag, Map.of("rubrik", PUNKT, "slag", "beslut")).krav(201);
    administrator.post(vag, Map.of("rubrik", VAL, "slag", "val")).krav(201);
    return "sammantraden/" + id;
  }

  private static Person serText(Person person, String text) {
    return person.synlig(person.sida().getByText(text));
  }

  private static void ropaUpp(Person ordforande, Person ledamot) {
    ordforande.tryck("Kryssa för alla ledamöter");
    ordforande.roll(AriaRole.CHECKBOX, SEN + " är här").uncheck();
    ordforande.stilla().tryck("Håll uppropet");
    serText(ordforande, "Beslutsför, 6 av 7 tjänstgör");
    serText(ledamot, "Beslutsför, 6 av 7 tjänstgör");
    ordforande.granska("styrelsevy-oppnad");
  }

  private static void kommerSent(Person sekreterare, Person ledamot) {
    sekreterare.tryck("På distans: " + SEN);
    sekreterare.synlig(sekreterare.roll(AriaRole.BUTTON, "Gick: " + SEN));
    serText(ledamot, "Beslutsför, 7 av 7 tjänstgör");
    ledamot.synlig(
        ledamot.sida().getByText(Pattern.compile("^På distans, med ljud och bild, sedan \\d\\d")));
    sekreterare.granska("styrelsevy-sekreterare");
  }

  private static void taUpp(Person ordforande, Person ledamot) {
    ordforande.tryck("Nästa punkt: 1 " + PUNKT);
    serText(ordforande, "Punkt 1 av 2");
    ordforande
        .tryck("Föredragningen är klar")
        .tryck("Ingen har jäv")
        .granska("ordforande-yrkanden");
    for (int bredd : new int[] {1024, 390, 1280}) {
      ordforande.sida().setViewportSize(bredd, 900);
      ordforande.granska("ordforande-" + bredd);
      assertThat(ordforande.sida().evaluate("document.documentElement.scrollWidth"))
          .as("inget sidledes rull, %d bred", bredd)
          .isEqualTo(bredd);
    }
    assertThat(ordforande.punktknapp(VAL, "Ta upp punkten").isVisible())
        .as("en punkt i taget")
        .isFalse();
    ledamot.synlig(ledamot.roll(AriaRole.LINK, "Punkt 1: " + PUNKT));
    ledamot.granska("styrelsevy-ledamot");
  }

  private static void yrka(Person ledamot, Person ordforande) {
    Locator besluta = ordforande.punktknapp(PUNKT, "Besluta");
    besluta.focus();
    ledamot.tryckPaPunkten(PUNKT, "Yrka").lista("Vad yrkas?", "Avslag");
    ledamot.skriv("Yrkandet med egna ord", "Avslag: den gamla räcker.").granska("yrkande");
    ledamot.tryck("Anteckna yrkandet");
    serText(ordforande, SEN + " yrkar: Avslag");
    serText(ordforande, "Avslag: den gamla räcker.");
    PlaywrightAssertions.assertThat(besluta).isFocused();
  }

  private static void rosta(Person ordforande, Person ledamot, Person sekreterare) {
    ordforande.tryckPaPunkten(PUNKT, "Öppna omröstning").lista("Förslag", "Bifall");
    assertThat(ordforande.roll(AriaRole.TEXTBOX, "Nej betyder").inputValue())
        .as("motyrkandet är nej-rösten")
        .isEqualTo("Nej till bifall, för avslag");
    ordforande.granska("omrostning-ny");
    ordforande.tryck("Starta omröstningen");
    ledamot.synlig(ledamot.roll(AriaRole.BUTTON, "Nej till bifall, för avslag"));
    for (Person vid : List.of(ordforande, ledamot)) {
      PlaywrightAssertions.assertThat(vid.roll(AriaRole.HEADING, "Omröstning på punkt 1: " + PUNKT))
          .isInViewport();
    }
    ledamot.granska("omrostning-ledamot");
    ledamot.tryck("Nej till bifall, för avslag");
    serText(ledamot, "Din röst: Nej.");
    ordforande.tryck("Ja till bifall");
    for (String namn : List.of("Ledamot, Kävlinge", "Ledamot, Vellinge")) {
      sekreterare.synlig(sekreterare.roll(AriaRole.BUTTON, "Ja: " + namn));
      sekreterare.tryck("Ja: " + namn);
    }
    serText(ordforande, "4 av 7 har röstat.");
    Locator lagd = ordforande.roll(AriaRole.BUTTON, "Nej: " + SEN);
    assertThat(lagd.getAttribute("aria-pressed")).isEqualTo("true");
    ordforande.granska("omrostning-ordforande");
    ordforande.tryck("Stäng omröstningen");
    serText(ordforande, "3 har inte röstat:");
    ordforande.granska("omrostning-stang").tryck("Stäng omröstningen nu");
    serText(ledamot, "Votering om Bifall: 3 ja, 1 nej, 0 avstår.");
    assertThat(ledamot.roll(AriaRole.BUTTON, "Ja till bifall").count()).isZero();
  }

  private static void besluta(Person ordforande, Person ledamot) {
    ordforande.tryckPaPunkten(PUNKT, "Besluta").valj("Bifall");
    ordforande.skriv("Motivering", "Enligt voteringen.").tryck("Fatta beslutet");
    serText(ledamot, "Beslutat efter votering.");
    ordforande.synlig(ordforande.roll(AriaRole.BUTTON, "Nästa punkt: 2 " + VAL));
    ordforande.granska("styrelsevy-avgjord");
  }

  private static void reservera(Person ledamot, Person ordforande) {
    ledamot.tryck("Reservera dig").skriv("Reservationens ord", "Den gamla räcker.");
    ledamot.granska("reservation");
    ledamot.tryck("Anteckna reservationen");
    serText(ordforande, SEN + " reserverar sig mot beslutet.");
  }

  private static void gar(Person sekreterare) {
    sekreterare.tryck("Gick: Ledamot, Kävlinge");
    sekreterare.synlig(sekreterare.roll(AriaRole.BUTTON, "Kom: Ledamot, Kävlinge"));
    sekreterare.sida().getByText("Vem som kom och gick").click();
    sekreterare.synlig(
        sekreterare.sida().getByText(Pattern.compile("^\\d\\d:\\d\\d Ledamot, Kävlinge gick")));
  }

  private static void avsluta(Person ordforande, Person ledamot) {
    ordforande.tryck("Avsluta sammanträdet").tryck("Avsluta nu");
    serText(ordforande, "Punkt 2 är inte avgjord.");
    ordforande.granska("avsluta-nekat");
    ordforande.valj("Lämna: den hanns inte med och tas upp på ett annat sammanträde");
    ordforande.tryck("Avsluta nu");
    serText(ordforande, "Lämnad till nästa sammanträde");
    serText(ledamot, "Sammanträdet är avslutat");
    assertThat(ledamot.roll(AriaRole.BUTTON, "Anmäl jäv").count()).isZero();
    ordforande.granska("styrelsevy-avslutad");
  }
}
