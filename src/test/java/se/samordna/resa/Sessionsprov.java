package se.samordna.resa;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import se.samordna.lokal.Lokalt;
import se.samordna.stod.Integrationstest;

/** En person mitt i något på skärmen, och det som visas när sessionen tagit slut. */
abstract class Sessionsprov extends Integrationstest {

  static final String RUBRIK = "Lämna en idé";
  static final String STYCKE = "Ett helt stycke som ingen får tappa bort.";

  static String lang(Person person) {
    return String.valueOf(person.sida().evaluate("document.documentElement.lang"));
  }

  static void loggaInIgen(Page sida, String anvandare) {
    sida.locator("#username").fill(anvandare);
    sida.locator("#password").fill(Lokalt.DEMOLOSENORD);
    sida.locator("#kc-login").click();
  }

  static Person skriver(Person person) {
    person.lank(RUBRIK).ser(RUBRIK);
    skrivTecken(person, "Rubrik", "Samverkan");
    return skrivTecken(person, "Beskrivning", STYCKE);
  }

  /** Tecken för tecken, utan att lämna fältet: så som man är mitt i något. */
  static Person skrivTecken(Person person, String falt, String text) {
    person.roll(AriaRole.TEXTBOX, falt).first().click();
    person.sida().keyboard().type(text);
    return person;
  }

  static Locator besked(Person person) {
    return person.sida().locator(".v-system-error");
  }
}
