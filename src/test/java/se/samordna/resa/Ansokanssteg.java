package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

/** Stegen från en idé till en kontrollerad ansökan, på skärmarna. */
final class Ansokanssteg {

  private final String rubrik;
  private final String belopp;

  Ansokanssteg(String rubrik, String belopp) {
    this.rubrik = rubrik;
    this.belopp = belopp;
  }

  /** Svarar med ärendets id. */
  String lamnaIde(Person huvudman) {
    huvudman.lank("Lämna en idé").ser("Lämna en idé").granska("ide");
    huvudman
        .skriv("Rubrik", rubrik)
        .skriv("Beskrivning", "Unga som varken arbetar eller studerar möter fyra verksamheter.")
        .tryck("Lämna idén")
        .ser(rubrik)
        .granska("arende-ide");
    return huvudman.adress("arenden/").replace("arenden/", "");
  }

  void workshop(Person chef) {
    chef.uppgift("Anteckna workshop", rubrik).ser("Håll idéworkshop").granska("workshop");
    chef.skriv("Vilka var med?", "Socialtjänsten\nRegionens vårdcentral")
        .skriv("Vad sades?", "Behovet delas av alla som var med.")
        .valj("Idén går vidare till ansökan")
        .tryck("Spara workshopen")
        .ser(rubrik);
  }

  void ansokan(Person huvudman) {
    huvudman.tillStart().fick("Skriv vidare", rubrik);
    huvudman.uppgift("Skriv vidare", rubrik).ser("Skriv ansökan").granska("ansokan-tom");
    Ansokningsark.fyll(huvudman, belopp);
    huvudman.synlig(huvudman.roll(AriaRole.HEADING, "Inget fattas"));
    huvudman.granska("ansokan-ifylld");
  }

  /** Två skriver samtidigt: olika fält läggs ihop, samma fält får man välja. */
  void skrivTillsammans(String arende, Person huvudman, Person deltagare) {
    deltagare.oppna("arenden/" + arende + "/ansokan", rubrik).lank("Skriv i ansökan");
    deltagare.ser("Skriv i ansökan").granska("medskriv");
    huvudman.skriv("Samverkan", "Parterna träffas varje månad.");
    huvudman.synlig(huvudman.programmetsText("ansokan.sparat", Ord.NAGOT));
    deltagare.skriv("Uppföljning", "Regionen följer upp.");
    deltagare.synlig(deltagare.programmetsText("ansokan.sparat_samman", Ord.NAGOT));
    assertThat(deltagare.roll(AriaRole.TEXTBOX, "Samverkan").inputValue())
        .isEqualTo("Parterna träffas varje månad.");
    deltagare.skriv("Risker", "Regionens ord om risker.");
    huvudman.skriv("Risker", "Huvudmannens ord om risker.");
    Person sist = huvudman.synlig(huvudman.programmetsText("ansokan.krock", "Risker"));
    sist.granska("ansokan-krock");
    sist.tryck("Behåll det jag skrivit");
    sist.synlig(sist.programmetsText("ansokan.sparat", Ord.NAGOT));
    assertThat(sist.roll(AriaRole.TEXTBOX, "Uppföljning").inputValue())
        .as("det som bara den andra ändrat följer med")
        .isEqualTo("Regionen följer upp.");
  }

  void godkann(Person huvudman, Person deltagare) {
    huvudman.tryck("Skicka till parterna").ser(rubrik);
    // Deltagarens startsida öppnades innan ansökan skickades.
    deltagare.fick("Läs och svara", rubrik);
    svaraJa(deltagare);
    huvudman.tillStart().fick("Läs och svara", rubrik);
    svaraJa(huvudman);
  }

  void svaraJa(Person sokande) {
    sokande.uppgift("Läs och svara", rubrik).ser("Godkänn ansökan");
    sokande.valj("Ja, vi godkänner ansökan").granska("godkann");
    sokande.tryck("Svara").ser(rubrik);
  }

  void kontroll(Person chef) {
    chef.tillStart().fick("Kontrollera", rubrik);
    chef.uppgift("Kontrollera", rubrik).ser("Kontrollera ansökan").valj("Till beredning");
    chef.granska("kontroll");
    chef.lank("Läs hela ansökan").ser("Ansökan").granska("ansokan-last");
    chef.tillStart().uppgift("Kontrollera", rubrik).ser("Kontrollera ansökan");
    chef.valj("Till beredning").tryck("Avsluta kontrollen").ser(rubrik);
  }
}
