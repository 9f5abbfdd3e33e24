package se.samordna.resa;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nio personer runt styrelsens bord, var och en i sin egen webbläsare på sammanträdets sida. */
final class Bordet {

  static final String ORDFORANDE = "ordforande";
  static final String SEKRETERARE = "administrator";
  static final List<String> ALLA =
      List.of(
          ORDFORANDE,
          SEKRETERARE,
          "vice",
          "ledamot.kavlinge",
          "ledamot.staffanstorp",
          "ledamot.vellinge",
          "ledamot.fk",
          "ersattare.vellinge",
          "ersattare.af");

  private final Map<String, Person> personer = new LinkedHashMap<>();

  Bordet(Webblasare webb, Styrelsemote mote) {
    for (String vem : ALLA) {
      personer.put(
          vem,
          webb.person(vem + "." + Styrelsemote.FORBUND)
              .oppna(mote.sida(), "Styrelsens sammanträde"));
    }
  }

  Person vid(String vem) {
    return Optional.ofNullable(personer.get(vem)).orElseThrow();
  }

  Person ordforande() {
    return vid(ORDFORANDE);
  }

  Person sekreterare() {
    return vid(SEKRETERARE);
  }

  /** Orden står på allas skärmar. */
  void ser(String text) {
    ser(ALLA, "body", text);
  }

  /** Det står så om punkten som behandlas, överst på deras skärmar. */
  void laget(Collection<String> vilka, String text) {
    ser(vilka, ".nulage", text);
  }

  /** Orden står på punkten på deras skärmar. */
  void ser(Collection<String> vilka, int punkt, String text) {
    ser(vilka, "#punkt-" + punkt, text);
  }

  private void ser(Collection<String> vilka, String var, String text) {
    vilka.forEach(
        vem ->
            vid(vem)
                .synlig(
                    vid(vem)
                        .sida()
                        .locator(var)
                        .getByText(text, new Locator.GetByTextOptions().setExact(true))));
  }

  /** Knappen på en viss punkt; de andra punkterna har likadana. */
  Locator knapp(String vem, int punkt, String knapp) {
    return vid(vem)
        .sida()
        .locator("#punkt-" + punkt)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knapp).setExact(true));
  }

  Person tryck(String vem, int punkt, String knapp) {
    Locator det = knapp(vem, punkt, knapp);
    vid(vem).synlig(det);
    det.click();
    return vid(vem).stilla();
  }

  /** Lägger sin röst på sin egen skärm. */
  void rosta(String vem, String rost, String blev) {
    Person person = vid(vem);
    person.synlig(person.roll(AriaRole.BUTTON, rost)).tryck(rost);
    person.synlig(person.sida().getByText("Din röst: " + blev + "."));
  }

  /** Ordföranden tar upp punkten, och alla ser det överst. */
  void taUpp(int punkt, String rubrik) {
    ordforande().helaListan();
    tryck(ORDFORANDE, punkt, "Ta upp punkten");
    personer
        .values()
        .forEach(p -> p.synlig(p.roll(AriaRole.LINK, "Punkt " + punkt + ": " + rubrik)));
  }

  /** Yrkar på sin egen skärm, och ordföranden ser det. */
  void yrka(String vem, int punkt, String namn, String vad, String ord) {
    tryck(vem, punkt, "Yrka").lista("Vad yrkas?", vad).skriv("Yrkandet med egna ord", ord);
    vid(vem).tryck("Anteckna yrkandet");
    ser(List.of(ORDFORANDE), punkt, namn + " yrkar: " + vad);
  }

  /** Anmäler sitt eget jäv på sin egen skärm. */
  void anmalJav(String vem, int punkt, String grund) {
    tryck(vem, punkt, "Anmäl jäv").skriv("Vad är grunden för jävet?", grund).tryck("Anteckna jäv");
    laget(List.of(vem), "Du har jäv på punkten");
  }

  /** Ordföranden fyller i beslutet i sin dialog, utan att fatta det. */
  Person oppnaBeslut(int punkt, String utfall, String motivering) {
    return tryck(ORDFORANDE, punkt, "Besluta").valj(utfall).skriv("Motivering", motivering);
  }
}
