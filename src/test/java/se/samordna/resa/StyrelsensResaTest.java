package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/**
 * Ett helt sammanträde i nio webbläsare: ordförande, sekreterare, fem ledamöter och två ersättare.
 * Allt som sker vid bordet sker på skärmarna; protokollet jämförs sedan med det som hände.
 */
@Tag("resa")
@DisplayName("Ett sammanträde i nio webbläsare, från upprop till laga kraft")
class StyrelsensResaTest extends Integrationstest {

  private static final String FK = "Ledamot, Försäkringskassan";
  private static final String JA = "Ja till bifall";
  private static final String NEJ = "Nej till bifall, för avslag";
  private static final String JAV = "Sitter i nämnden som söker.";
  private static final List<String> JAVIGA =
      List.of("vice", "ledamot.kavlinge", "ledamot.vellinge");
  private static final List<String> OJAVIGA =
      Bordet.ALLA.stream().filter(v -> !JAVIGA.contains(v)).toList();

  @Autowired private Klocka klocka;

  private Duration avstand = Duration.ZERO;

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  @Test
  @DisplayName(
      "sen ankomst, jäv, utslagsröst, reservation, återremiss, skäl, justering, laga kraft")
  void sammantradet() {
    avstand = klocka.avstand();
    Styrelsemote mote = new Styrelsemote(this::som, klocka.idag());
    try (Webblasare webb = new Webblasare(port())) {
      Bordet bordet = new Bordet(webb, mote);
      upprop(bordet);
      String ankomst = senAnkomst(bordet, mote);
      jav(bordet, mote);
      utslagsrost(bordet);
      reservation(bordet);
      aterremiss(bordet, mote);
      underBufferten(bordet, mote);
      avsluta(bordet, mote);
      justera(bordet, mote);
      new Protokolletsfacit(mote, ankomst).stammer();
      lagaKraft(bordet, mote);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void upprop(Bordet bordet) {
    Person sekreterare = bordet.sekreterare().tryck("Kryssa för alla ledamöter");
    sekreterare.roll(AriaRole.CHECKBOX, FK + " är här").uncheck();
    sekreterare.roll(AriaRole.CHECKBOX, "Ledamot, Arbetsförmedlingen är här").uncheck();
    sekreterare.stilla().tryck("Håll uppropet");
    bordet.ser("Beslutsför, 5 av 7 tjänstgör");
  }

  /** Svarar med minuten, så som protokollet ska skriva den. */
  private String senAnkomst(Bordet bordet, Styrelsemote mote) {
    Instant fore = klocka.nu().truncatedTo(ChronoUnit.MINUTES);
    bordet.sekreterare().tryck("Kom: " + FK);
    bordet.ser("Beslutsför, 6 av 7 tjänstgör");
    List<Instant> kom =
        mote.vy()
            .get("narvarohandelser")
            .valueStream()
            .filter(h -> h.get("namn").asString().equals(FK))
            .map(h -> Instant.parse(h.get("klockslag").asString()))
            .toList();
    assertThat(kom).hasSize(1).allSatisfy(t -> assertThat(t).isBetween(fore, klocka.nu()));
    return Protokollfil.klockan(kom.getFirst());
  }

  /** Tre av sex har jäv: kvorum brister tills en ersättare går in (R12, R15). */
  private static void jav(Bordet bordet, Styrelsemote mote) {
    bordet.taUpp(1, mote.rubrik(1));
    JAVIGA.forEach(vem -> bordet.anmalJav(vem, 1, JAV));
    bordet.laget(OJAVIGA, "Inte beslutsför, 3 av 7 tjänstgör");
    assertThat(bordet.knapp(Bordet.ORDFORANDE, 1, "Besluta").isDisabled()).isTrue();
    assertThat(bordet.ordforande().sida().locator("#punkt-1").innerText())
        .as("knappen säger varför")
        .contains("Styrelsen är inte beslutsför på punkten: 3 av 7 platser tjänstgör");
    assertThat(mote.bifall(1, Styrelsemote.LITET).kod()).isEqualTo("inte_beslutsfor");
    assertThat(bordet.ordforande().sida().locator("#punkt-1").innerText())
        .contains("Jäv: Ledamot, Vellinge. Grund: " + JAV + " Lämnade ");
    bordet.vid("vice").granska("styrelsen-jav");
    bordet.sekreterare().tryck("Kom: Ersättare, Vellinge");
    bordet.laget(OJAVIGA, "Beslutsför, 4 av 7 tjänstgör");
    assertThat(bordet.vid("vice").sida().getByText("Förslag till beslut").count())
        .as("den jäviga ser inte handlingarna på punkt 1")
        .isEqualTo(bordet.ordforande().sida().getByText("Förslag till beslut").count() - 1);
  }

  private static void utslagsrost(Bordet bordet) {
    bordet.yrka("ledamot.fk", 1, FK, "Avslag", "Insatsen bör prövas om nästa år.");
    bordet.tryck(Bordet.ORDFORANDE, 1, "Öppna omröstning").lista("Förslag", "Bifall");
    bordet.ordforande().tryck("Starta omröstningen");
    bordet.rosta("ledamot.staffanstorp", NEJ, "Nej");
    bordet.rosta("ledamot.fk", NEJ, "Nej");
    bordet.vid("ledamot.fk").granska("styrelsen-rost");
    bordet.rosta("ersattare.vellinge", JA, "Ja");
    bordet.rosta(Bordet.ORDFORANDE, JA, "Ja");
    bordet.laget(OJAVIGA, "4 av 4 har röstat.");
    JAVIGA.forEach(
        vem -> assertThat(bordet.vid(vem).roll(AriaRole.BUTTON, JA).count()).as(vem).isZero());
    bordet.ordforande().granska("styrelsen-omrostning").tryck("Stäng omröstningen");
    bordet.ser(
        OJAVIGA,
        1,
        "Votering om Bifall: 2 ja, 2 nej, 0 avstår. Ordförandens röst avgjorde. Förslaget är"
            + " antaget.");
    bordet.oppnaBeslut(1, "Bifall", "Behovet är väl beskrivet.").tryck("Fatta beslutet");
    bordet.ser(OJAVIGA, 1, "Beslutat efter votering.");
  }

  private static void reservation(Bordet bordet) {
    bordet
        .tryck("ledamot.fk", 1, "Reservera dig")
        .skriv("Reservationens ord", "Underlaget räcker inte.")
        .tryck("Anteckna reservationen");
    bordet.ser(OJAVIGA, 1, FK + " reserverar sig mot beslutet.");
    assertThat(bordet.knapp("vice", 1, "Reservera dig").count())
        .as("den som inte deltog kan inte reservera sig")
        .isZero();
  }

  private static void aterremiss(Bordet bordet, Styrelsemote mote) {
    bordet.taUpp(2, mote.rubrik(2));
    bordet.laget(Bordet.ALLA, "Beslutsför, 6 av 7 tjänstgör");
    bordet.yrka(
        "ledamot.kavlinge",
        2,
        "Ledamot, Kävlinge",
        "Återremiss",
        "Kostnaderna behöver belysas bättre.");
    bordet.oppnaBeslut(2, "Återremiss", "Underlaget kompletteras.").tryck("Fatta beslutet");
    bordet.ser(Bordet.ALLA, 2, "Beslutat med acklamation.");
    mote.arendet(2).uppgift("beredning.vellinge", "yttra");
  }

  /** Bifall som tar det egna kapitalet under bufferten: först nej, sedan ja med skäl (R21, R22). */
  private static void underBufferten(Bordet bordet, Styrelsemote mote) {
    bordet.sekreterare().tryck("Kom: Ersättare, Arbetsförmedlingen");
    bordet.ser("Beslutsför, 7 av 7 tjänstgör");
    bordet.taUpp(3, mote.rubrik(3));
    assertThat(mote.bifall(3, Styrelsemote.STORT).kod()).isEqualTo("ryms_inte");
    Person ordforande = bordet.oppnaBeslut(3, "Bifall", "Behovet är akut.");
    Locator effekten =
        ordforande.sida().locator("vaadin-dialog .effekt tr:has-text('" + Styrelsemote.AR + "')");
    ordforande.synlig(effekten);
    assertThat(effekten.innerText().replaceAll("\\D+", " "))
        .as("kvar att disponera nu, om det bifalls, ändringen och bufferten")
        .contains("90 000 210 000 300 000 800 000");
    ordforande.tryck("Fatta beslutet");
    ordforande.granska("styrelsen-under-bufferten");
    assertThat(mote.vy().get("punkter").get(2).has("beslut")).isFalse();
    ordforande.skriv("Skäl till undantag", Protokolletsfacit.SKAL).tryck("Fatta beslutet");
    bordet.ser(Bordet.ALLA, 3, "Undantag från kvar att disponera: " + Protokolletsfacit.SKAL);
    bordet.vid("ersattare.af").granska("styrelsen-beslut");
  }

  private static void avsluta(Bordet bordet, Styrelsemote mote) {
    bordet.ordforande().tryck("Avsluta sammanträdet").tryck("Avsluta nu");
    bordet.ser("Sammanträdet är avslutat");
    assertThat(bordet.knapp("ledamot.staffanstorp", 1, "Reservera dig").count())
        .as("efter slutet reserverar sig ingen (R14)")
        .isZero();
    assertThat(mote.vy().has("avslutat")).isTrue();
  }

  private static void justera(Bordet bordet, Styrelsemote mote) {
    Person sekreterare = bordet.sekreterare().lank("Protokollet").ser(mote.titel());
    sekreterare.roll(AriaRole.CHECKBOX, "Ledamot, Staffanstorp").check();
    sekreterare.stilla().tryck("Välj justerare");
    sekreterare.synlig(sekreterare.roll(AriaRole.BUTTON, "Skicka för justering"));
    sekreterare.granska("styrelsen-protokoll");
    sekreterare.tryck("Skicka för justering");
    sekreterare.synlig(sekreterare.sida().getByText("Ute för justering"));
    Protokollsteg.justera(bordet.ordforande(), mote.id(), mote.titel());
    Protokollsteg.justera(bordet.vid("ledamot.staffanstorp"), mote.id(), mote.titel());
  }

  /** Fem bekräftelser, överklagandetiden går ut, och besluten har laga kraft på skärmarna (R18). */
  private void lagaKraft(Bordet bordet, Styrelsemote mote) {
    Person sekreterare = bordet.sekreterare().oppna(mote.protokollsida(), mote.titel());
    List.of("Burlövs kommun", "Kävlinge kommun", "Staffanstorps kommun", "Vellinge kommun")
        .forEach(m -> Protokollsteg.bekrafta(sekreterare, m));
    Protokollsteg.bekrafta(sekreterare, "Region Skåne");
    sekreterare.synlig(sekreterare.sida().getByText("Anslaget överallt"));
    JsonNode anslag = mote.protokoll().get("anslag").get(0);
    LocalDate till = LocalDate.parse(anslag.get("overklagasTill").asString());
    assertThat(till).isAfterOrEqualTo(klocka.idag().plusDays(21));
    sekreterare.synlig(sekreterare.sida().getByText("Kan överklagas till och med " + till));
    klocka.stallAvstand(avstand.plusDays(ChronoUnit.DAYS.between(klocka.idag(), till) + 1));
    for (String vem : List.of(Bordet.SEKRETERARE, "ledamot.fk", "ersattare.af")) {
      Person person = bordet.vid(vem).oppna(mote.protokollsida(), mote.titel());
      Locator star = person.sida().getByText("Laga kraft " + till.plusDays(1));
      person.synlig(star).granska("styrelsen-laga-kraft");
      assertThat(star.count())
          .as("båda bifallen hos %s; återremissen överklagas inte", vem)
          .isEqualTo(2);
    }
  }
}
