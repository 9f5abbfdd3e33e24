package se.samordna.resa;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ui.Tider;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Föredragningslistan, från ordning till läsaren")
class ListansResaTest extends Integrationstest {

  private static final List<String> PUNKTER = List.of("Rapport ett", "Rapport två", "Rapport tre");

  private String mote = "";

  @Test
  @DisplayName(
      "ordnas med tangenter och mus, fylls, en punkt utgår, kallelsen skickas, och läsaren följer"
          + " jävet")
  void listan() {
    forbered();
    try (Webblasare webb = new Webblasare(port())) {
      Person chef = webb.person("forbundschef.bksv");
      chef.oppna("sammantraden/" + mote + "/lista", "Föredragningslista").granska("lista");
      medTangenter(chef);
      medMus(chef);
      staende(chef);
      utgar(chef);
      kalla(chef);
      sena(chef);
      flyttas(chef);
      avbojs(webb.person("ordforande.bksv"));
      las(webb);
      javig(webb);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private void forbered() {
    Api administrator = som("administrator.bksv");
    mote = nytt("2024-06-05T11:00:00Z", "Stadshuset");
    nytt("2024-09-18T11:00:00Z", "Flyttsalen");
    for (String rubrik : PUNKTER) {
      String punkt =
          administrator
              .post(
                  "/sammantraden/" + mote + "/punkter",
                  Map.of("rubrik", rubrik, "slag", "information"))
              .krav(201)
              .get("punkt")
              .asString();
      administrator
          .put(
              "/sammantraden/" + mote + "/punkter/" + punkt,
              Map.of("version", 1, "rubrik", rubrik, "information", "Att läsa om " + rubrik))
          .krav(200);
      if (rubrik.equals(PUNKTER.getFirst())) {
        som("ledamot.kavlinge.bksv")
            .post(
                "/sammantraden/" + mote + "/punkter/" + punkt + "/jav",
                Map.of("person", "ledamot.kavlinge.bksv", "grund", "Sitter i nämnden."))
            .krav(200);
      }
    }
  }

  private String nytt(String tid, String plats) {
    return som("administrator.bksv")
        .post(
            "/sammantraden",
            Map.of("tid", tid, "plats", plats, "slag", "styrelse", "offentligt", false))
        .krav(201)
        .get("sammantradeId")
        .asString();
  }

  private static Locator rubriker(Person person) {
    return person.sida().locator(".listrad h3");
  }

  private static void medTangenter(Person chef) {
    Locator ned = chef.roll(AriaRole.BUTTON, "Flytta ned: Rapport ett");
    ned.focus();
    ned.press("Enter");
    chef.stilla();
    assertThat(rubriker(chef)).hasText(new String[] {"Rapport två", "Rapport ett", "Rapport tre"});
    assertThat(chef.roll(AriaRole.BUTTON, "Flytta ned: Rapport ett")).isFocused();
    chef.synlig(chef.sida().getByText("Rapport ett är nu punkt 2 av 3."));
    chef.sida().keyboard().press("Enter");
    chef.stilla();
    assertThat(chef.roll(AriaRole.BUTTON, "Flytta upp: Rapport ett")).isFocused();
    assertThat(rubriker(chef)).hasText(new String[] {"Rapport två", "Rapport tre", "Rapport ett"});
  }

  private static void medMus(Person chef) {
    Page sida = chef.sida();
    Locator grepp = sida.locator(".listrad").nth(2).locator(".grepp");
    grepp.scrollIntoViewIfNeeded();
    BoundingBox fran = grepp.boundingBox();
    BoundingBox till = sida.locator(".listrad").first().boundingBox();
    sida.mouse().move(fran.x + fran.width / 2, fran.y + fran.height / 2);
    sida.mouse().down();
    sida.mouse().move(fran.x + 10, till.y + till.height, new Mouse.MoveOptions().setSteps(5));
    sida.mouse().move(fran.x + 10, till.y + 4, new Mouse.MoveOptions().setSteps(5));
    sida.mouse().up();
    chef.stilla();
    assertThat(rubriker(chef)).hasText(new String[] {"Rapport ett", "Rapport två", "Rapport tre"});
  }

  private static void staende(Person chef) {
    chef.tryck("Lägg till stående punkter");
    chef.synlig(chef.roll(AriaRole.HEADING, "Ekonomisk uppföljning"));
    assertThat(rubriker(chef).first()).hasText("Upprop");
    chef.granska("lista-staende");
  }

  private static void utgar(Person chef) {
    chef.tryck("Låt utgå: Rapport tre");
    chef.skriv("Skäl", "Rapporten är inte klar.").granska("lista-utgar");
    chef.tryck("Låt utgå");
    chef.synlig(chef.sida().getByText("Utgår: Rapporten är inte klar."));
  }

  private static void kalla(Person chef) {
    chef.synlig(chef.sida().getByText("Kallelsen är inte skickad."));
    chef.tryck("Skicka kallelsen");
    chef.granska("kallelse-dialog");
    chef.tryck("Skicka");
    chef.synlig(chef.roll(AriaRole.LINK, "Kallelse, version 1"));
    chef.granska("lista-kallad");
  }

  /** Det som sätts upp efter kallelsen är extra, och hamnar före det som hör hemma sist. */
  private static void sena(Person chef) {
    for (String rubrik : List.of("Sen rapport", "Sen fråga")) {
      chef.sida().getByText("En annan punkt").click();
      chef.skriv("Rubrik", rubrik).lista("Slag", "Information").tryck("Sätt upp");
      chef.synlig(chef.roll(AriaRole.HEADING, rubrik));
    }
    assertThat(chef.sida().getByText("Extra ärende")).hasCount(2);
    List<String> nu = rubriker(chef).allTextContents();
    assertThat(nu)
        .containsSubsequence("Rapport två", "Sen rapport", "Sen fråga", "Ekonomisk uppföljning")
        .endsWith("Nästa sammanträde");
    chef.granska("lista-extra");
  }

  /** Styrelsen säger nej först när den har samlats, så det är ett sammanträde vars dag är inne. */
  private String oppnat() {
    Api administrator = som("administrator.bksv");
    String oppnat = nytt("2023-05-11T08:00:00Z", "Stadshuset");
    String vag = "/sammantraden/" + oppnat;
    administrator.post(vag + "/kallelse", Map.of()).krav(201);
    administrator
        .post(vag + "/punkter", Map.of("rubrik", "Sen rapport", "slag", "information"))
        .krav(201);
    som("ordforande.bksv")
        .post(
            vag + "/upprop",
            Map.of(
                "narvarande",
                List.of(Map.of("person", "ordforande.bksv", "narvaro", "rum", "tjanstgor", true))))
        .krav(200);
    return oppnat;
  }

  private void avbojs(Person ordforande) {
    ordforande.oppna("sammantraden/" + mote, "Styrelsens sammanträde");
    ordforande.synlig(ordforande.sida().getByText("Uppropet hålls på sammanträdets dag"));
    assertThat(ordforande.roll(AriaRole.BUTTON, "Håll uppropet")).isDisabled();
    ordforande.oppna("sammantraden/" + oppnat() + "/lista", "Föredragningslista");
    ordforande.tryck("Styrelsens besked: Sen rapport").valj("Tas inte upp");
    ordforande.skriv("Anteckning", "Handlingarna kom för sent.").granska("lista-besked");
    ordforande.tryck("Spara");
    ordforande.synlig(ordforande.sida().getByText("Handlingarna kom för sent."));
  }

  private void flyttas(Person chef) {
    chef.tryck("Flytta till annat möte: Sen fråga");
    chef.lista(
        "Sammanträde",
        "Styrelsens sammanträde " + Tider.veckodag(LocalDate.parse("2024-09-18")) + ", Flyttsalen");
    chef.granska("lista-flytta").tryck("Flytta punkten");
    chef.synlig(chef.sida().getByText("Utgår: Flyttad till sammanträdet 2024-09-18."));
  }

  private void las(Webblasare webb) {
    Person ledamot = webb.person("ledamot.fk.bksv");
    ledamot.oppna("sammantraden/" + mote + "/lista", "Föredragningslista");
    assertThat(ledamot.roll(AriaRole.BUTTON, "Flytta ned: Rapport ett")).hasCount(0);
    ledamot.lank("Läs handlingarna").ser("Handlingar");
    ledamot.synlig(ledamot.sida().getByText("Att läsa om Rapport ett"));
    assertThat(ledamot.sida().getByText("Att läsa om Rapport tre")).hasCount(0);
    // Kallelsens egna ord är svenska på vilket språk skärmen än är.
    assertThat(
            ledamot
                .sida()
                .locator(".underlagsruta[lang=sv]")
                .filter(new Locator.FilterOptions().setHasText("Budgetens huvudtal")))
        .hasCount(1);
    ledamot.granska("lasaren");
  }

  private void javig(Webblasare webb) {
    Person javig = webb.person("ledamot.kavlinge.bksv");
    javig.oppna("sammantraden/" + mote + "/handlingar", "Handlingar");
    javig.synlig(javig.sida().getByText("Du har jäv på den här punkten"));
    javig.synlig(javig.sida().getByText("Att läsa om Rapport två"));
    assertThat(javig.sida().getByText("Att läsa om Rapport ett")).hasCount(0);
  }
}
