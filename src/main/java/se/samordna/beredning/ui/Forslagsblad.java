package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Ett förslag till beslut att läsa: orden, beloppen per år och villkoren. */
final class Forslagsblad extends Composite<Div> {

  Forslagsblad(Tjansteskrivelse t) {
    getContent().addClassName("forslagsblad");
    getContent().add(Lastext.av(t.forslag()));
    if (!t.belopp().isEmpty()) {
      getContent().add(belopp(t));
    }
    if (!t.villkor().isEmpty()) {
      UnorderedList villkor = new UnorderedList();
      t.villkor().forEach(v -> villkor.add(new ListItem(v)));
      getContent().add(new Paragraph(text("memo.villkor")), villkor);
    }
  }

  private static Tabell belopp(Tjansteskrivelse t) {
    Tabell tabell =
        new Tabell(text("memo.belopp_per_ar"))
            .kolumn(text("ar"))
            .kolumn(text("finansiering"))
            .tal(text("belopp"));
    t.belopp()
        .forEach(
            b ->
                tabell.rad(
                    Integer.toString(b.ar()),
                    b.kalla().map(k -> text("finansiering." + k.kod())).orElse("–"),
                    Siffror.belopp(b.belopp())));
    return tabell;
  }
}
