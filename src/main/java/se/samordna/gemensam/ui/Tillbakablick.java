package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Det som hände sist, överst i en uppgift som kommit tillbaka: vem som bad om vad, varför, till
 * när, vad som svarades och vad som är ändrat. Byggs i den ordning det läses.
 */
public final class Tillbakablick extends Composite<Avsnitt> {

  private final Fakta fakta = new Fakta();

  /**
   * @param vad vad som hände, i en mening
   */
  public Tillbakablick(String vad) {
    getContent().addClassName("tillbakablick");
    Paragraph mening = new Paragraph(vad);
    mening.addClassName("tillbakablick-vad");
    getContent().add(mening, fakta);
  }

  @Override
  protected Avsnitt initContent() {
    return new Avsnitt(text("tillbakablick.rubrik"));
  }

  /** Ett kort besked: vem, när, senast. */
  public Tillbakablick med(String ord, String varde) {
    fakta.med(ord, varde);
    return this;
  }

  public Tillbakablick med(String ord, Component varde) {
    fakta.med(ord, varde);
    return this;
  }

  /** Det någon skrev: begäran, skälet eller svaret, med sina stycken. */
  public Tillbakablick ord(String rubrik, String skrivet) {
    Div del = new Div(new H3(rubrik), Lastext.av(skrivet));
    del.addClassName("tillbakablick-ord");
    getContent().add(del);
    return this;
  }

  /**
   * Vad som är ändrat, fält för fält.
   *
   * @param inget vad som sägs när inget är ändrat
   */
  public Tillbakablick skillnad(List<Skillnad> skillnader, String inget) {
    Div del = new Div(new H3(text("tillbakablick.skillnad")));
    del.addClassName("tillbakablick-ord");
    if (skillnader.isEmpty()) {
      del.add(Avsnitt.tomt(inget));
    } else {
      Tabell tabell =
          new Tabell(text("tillbakablick.skillnad"))
              .kolumn(text("tillbakablick.falt"))
              .kolumn(text("tillbakablick.fore"))
              .kolumn(text("tillbakablick.efter"));
      skillnader.forEach(s -> tabell.rad(new Span(s.falt()), rader(s.fore()), rader(s.efter())));
      del.add(tabell);
    }
    getContent().add(del);
    return this;
  }

  private static Component rader(List<String> varden) {
    Div rader = new Div();
    rader.addClassName("tillbakablick-varde");
    if (varden.isEmpty()) {
      rader.add(new Span("–"));
    }
    varden.forEach(v -> rader.add(Lastext.av(v)));
    return rader;
  }

  /** Ett fält med det som stod och det som står; i en lista bara de rader som skiljer. */
  public record Skillnad(String falt, List<String> fore, List<String> efter) {

    public Skillnad {
      fore = List.copyOf(fore);
      efter = List.copyOf(efter);
    }
  }
}
