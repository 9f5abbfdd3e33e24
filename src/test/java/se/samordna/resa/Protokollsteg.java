package se.samordna.resa;

import com.microsoft.playwright.options.AriaRole;
import se.samordna.lokal.Lokalt;

/** Stegen kring ett protokoll som flera resor tar: justering med ny inloggning, och anslag. */
final class Protokollsteg {

  private Protokollsteg() {}

  /** Justerar efter en ny inloggning hos Keycloak. */
  static void justera(Person person, String mote, String titel) {
    person.tillStart();
    person.synlig(person.roll(AriaRole.HEADING, "Att justera"));
    person.oppna("sammantraden/" + mote + "/protokoll", titel);
    person.granska("protokoll-justera");
    person.tryck("Justera").tryckOchGa("Logga in och justera");
    person.synlig(person.sida().locator("#password"));
    person.sida().locator("#password").fill(Lokalt.DEMOLOSENORD);
    person.sida().locator("#kc-login").click();
    person.ser(titel);
    person.synlig(person.sida().getByText("Justerat").first());
  }

  /** Bekräftar att protokollet är anslaget hos en medlem (R17). */
  static void bekrafta(Person sekreterare, String medlem) {
    sekreterare.tryck("Bekräfta anslaget hos " + medlem);
    sekreterare.skriv("Hur det är bekräftat", "Mejl från registratorn");
    sekreterare.sida().locator("vaadin-dialog vaadin-button:has-text('Bekräfta')").last().click();
    sekreterare.synlig(sekreterare.sida().getByText("Bekräftat: " + medlem));
    sekreterare.stilla();
  }
}
