package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Stegen från samlat yttrande till styrelsens beslut, på skärmarna. */
final class Beslutssteg {

  private final String rubrik;
  private final String belopp;

  Beslutssteg(String rubrik, String belopp) {
    this.rubrik = rubrik;
    this.belopp = belopp;
  }

  /** Svarar på frågan om jäv och lämnar sitt yttrande. */
  void yttra(Person ledamot, String motivering) {
    ledamot.fick("Lämna yttrande", rubrik);
    ledamot.uppgift("Lämna yttrande", rubrik).ser("Lämna yttrande").granska("jav");
    ledamot.valj("Nej, jag har inte jäv").tryck("Fortsätt");
    ledamot.valj("Tillstyrker").skriv("Motivering", motivering).granska("yttrande");
    ledamot.tryck("Lämna yttrandet").ser(rubrik).granska("arende-beredning");
  }

  void forslag(Person chef) {
    chef.tillStart().fick("Sammanfatta", rubrik);
    chef.uppgift("Sammanfatta", rubrik).ser("Skriv samlat yttrande").valj("Tillstyrker");
    chef.skriv("Motivering", "Gruppen är enig.").granska("samlat");
    chef.tryck("Avsluta beredningen").ser(rubrik);
    chef.tillStart().fick("Skriv förslag", rubrik);
    chef.uppgift("Skriv förslag", rubrik).ser("Skriv förslag till beslut");
    assertThat(chef.roll(AriaRole.TEXTBOX, "Belopp").first().inputValue().replace('\u00a0', ' '))
        .as("det sökta beloppet är ifyllt")
        .isEqualTo(belopp);
    chef.skriv("Förslag till styrelsen", "att bevilja insatsen medel för 2024")
        .lista("Betalas med", "Eget kapital")
        .skriv("Villkor", "Slutrapport lämnas");
    chef.synlig(chef.sida().getByText("\u2212" + belopp.replace(' ', '\u00a0')));
    chef.granska("forslag");
    chef.tryck("Lämna förslaget").ser(rubrik);
    tankSig(chef);
    chef.tillStart().lank(rubrik).ser(rubrik).ritad().granska("arende-styrelse");
  }

  /** Före omröstningen: vad blir kvar om det här beviljas? Inget sparas. */
  void tankSig(Person chef) {
    chef.oppna("kapital", "Eget kapital");
    chef.roll(AriaRole.CHECKBOX, rubrik).check();
    chef.stilla().synlig(chef.text("Ändring mot nu"));
    assertThat(chef.sida().locator("tr:has-text('" + chef.ord("Ändring mot nu") + "')").innerText())
        .contains("\u2212" + belopp.replace(' ', '\u00a0'));
    chef.granska("kapital");
  }

  private static Locator beslutet(Person person) {
    return person.programmetsText("beslut.fattat", Ord.NAGOT, "Bifall", Ord.NAGOT);
  }

  /** Beslutet syns för den som inte läst om sin sida. */
  void syns(Person person) {
    person.synlig(beslutet(person));
  }

  /** Administratören har börjat kryssa när ordföranden håller uppropet; ledamoten följer med. */
  void ropaUpp(Person ordforande, String vag, Person administrator, Person ledamot) {
    ordforande.granska("start-ordforande");
    ordforande.oppna(vag, "Styrelsens sammanträde");
    Locator ersattare = administrator.roll(AriaRole.CHECKBOX, "Ersättare, Kävlinge är här");
    ersattare.check();
    administrator.stilla();
    List<Locator> har =
        ordforande.programmets(AriaRole.CHECKBOX, "upprop.har_ar", Ord.NAGOT).all().stream()
            .filter(ruta -> !Beslutssteg.namn(ruta).startsWith("Ersättare"))
            .toList();
    assertThat(har).hasSize(7);
    ordforande.tryck("Kryssa för alla ledamöter").granska("upprop");
    assertThat(har).allMatch(Locator::isChecked);
    ordforande.tryck("Håll uppropet");
    ordforande.synlig(ordforande.programmetsText("mote.ar_beslutsfor", Ord.NAGOT));
    ledamot.synlig(ledamot.programmetsText("mote.ar_beslutsfor", Ord.NAGOT));
    administrator.synlig(administrator.programmetsText("upprop.andrat_av_annan"));
    assertThat(ersattare.isChecked()).as("det administratören kryssat står kvar").isTrue();
    administrator.granska("upprop-krock");
    ordforande.oppna(vag, "Styrelsens sammanträde").helaListan().granska("styrelsevy");
    ordforande.tryckPaPunkten(rubrik, "Anteckna votering").granska("votering");
    ordforande.tryck("Avbryt");
    ordforande.tryckPaPunkten(rubrik, "Anmäl jäv").granska("jav-anmalan");
    ordforande.tryck("Avbryt");
  }

  private static String namn(Locator ruta) {
    return (String) ruta.evaluate("e => e.getAttribute('aria-label') ?? e.labels[0].textContent");
  }

  void besluta(Person ordforande) {
    ordforande.tryckPaPunkten(rubrik, "Besluta").valj("Bifall");
    ordforande.skriv("Motivering", "Enligt förslaget.");
    assertThat(ordforande.roll(AriaRole.TEXTBOX, "Villkor").first().inputValue())
        .as("förslagets villkor följer med")
        .isEqualTo("Slutrapport lämnas");
    ordforande.granska("beslut");
    ordforande.tryck("Fatta beslutet");
    ordforande.synlig(beslutet(ordforande));
    ordforande.granska("styrelsevy-beslutad");
    ordforande.lank("Yttranden och förslag").ser("Yttranden och förslag").granska("beredning");
  }
}
