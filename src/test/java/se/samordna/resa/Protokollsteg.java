package se.samordna.resa;

import com.microsoft.playwright.Locator;
import se.samordna.lokal.Lokalt;

/** Stegen kring ett protokoll som flera resor tar: justering med ny inloggning, och anslag. */
final class Protokollsteg {

  private Protokollsteg() {}

  /** Justerar efter en ny inloggning hos Keycloak. */
  static void justera(Person person, String mote, String titel) {
    person.tillStart();
    person.synlig(
        person.sida().locator(".uppgift-vad").getByText(person.ord("Justera protokollet")).first());
    person.oppna("sammantraden/" + mote + "/protokoll", titel);
    person.granska("protokoll-justera");
    person.tryck("Justera").tryckOchGa("Logga in och justera");
    person.synlig(person.sida().locator("#password"));
    person.sida().locator("#password").fill(Lokalt.DEMOLOSENORD);
    person.sida().locator("#kc-login").click();
    person.ser(titel);
    person.synlig(person.text("Justerat").first());
  }

  /** Bekräftar att protokollet är anslaget hos en medlem (R17). */
  static void bekrafta(Person sekreterare, String medlem) {
    sekreterare.tryck("Bekräfta anslaget hos " + medlem);
    sekreterare.skriv("Hur det är bekräftat", "Mejl från registratorn");
    dialogens(sekreterare, "Bekräfta");
    sekreterare.synlig(sekreterare.programmetsText("protokoll.anslag.bekraftat", medlem));
    sekreterare.stilla();
  }

  /** Bekräftelsen gällde en annan medlem: den tas tillbaka, och står kvar bland rättelserna. */
  static void rattaMedlemmen(Person sekreterare, String medlem) {
    sekreterare.tryck("Rätta bekräftelsen hos " + medlem);
    sekreterare.sida().getByLabel("Rätt dag uppsatt").fill("");
    sekreterare.sida().keyboard().press("Tab");
    sekreterare.skriv("Varför det rättas", "Bekräftelsen gällde en annan kommun.");
    sekreterare.granska("protokoll-ratta");
    dialogens(sekreterare, "Rätta");
    sekreterare.synlig(sekreterare.sida().getByText("Rättat: " + medlem));
    sekreterare.stilla();
  }

  /** Maskerar paragrafen för allmänheten (R28). */
  static void maskera(Person sekreterare, String rubrik) {
    var paragraf = sekreterare.sida().locator("article.punkt:has-text('" + rubrik + "')").last();
    paragraf.getByText("Mer för paragrafen").click();
    paragraf.getByText("Maskera för allmänheten").click();
    sekreterare.skriv("Sekretessbestämmelse", "26 kap. 1 § OSL");
    sekreterare.granska("protokoll-maskera");
    dialogens(sekreterare, "Maskera för allmänheten");
    sekreterare.synlig(sekreterare.sida().getByText("Maskerad för allmänheten"));
    sekreterare.stilla();
  }

  private static void dialogens(Person person, String knapp) {
    person
        .sida()
        .locator("vaadin-dialog vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(person.ord(knapp)))
        .last()
        .click();
  }
}
