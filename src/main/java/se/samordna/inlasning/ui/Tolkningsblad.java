package se.samordna.inlasning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.inlasning.Decimaltecken;
import se.samordna.inlasning.Filkalla;
import se.samordna.inlasning.Teckenregel;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkningsval;

/** Hur filen förstås: det som gäller hela filen, kolumnerna och raderna. Allt kan ändras. */
public final class Tolkningsblad extends Composite<Div> {

  /** Vad ett val kan ha ändrat utöver sig självt. */
  public enum Foljd {
    INGET,
    RADER,
    ALLT
  }

  /** Tar emot ett val. */
  public interface Vald {
    void val(Tolkningsval val, Foljd foljd);
  }

  private final Avsnitt rader = new Avsnitt(text("inlasning.rader"));
  private final Div installningar = new Div();

  private final transient Vald vald;
  private transient Tolkningsval val;

  public Tolkningsblad(String filnamn, Tolkning tolkning, Tolkningsval val, Vald vald) {
    this.vald = vald;
    this.val = val;
    installningar.addClassName("filter");
    installningar.add(installningar(tolkning).toArray(Component[]::new));
    getContent()
        .add(
            new Avsnitt(
                text("inlasning.sa_lases"),
                new Paragraph(kallan(filnamn, tolkning.kalla())),
                skal(tolkning),
                installningar));
    if (tolkning.form() == Tolkning.Form.BRED) {
      getContent()
          .add(new Avsnitt(text("inlasning.kolumner"), new Kolumnval(tolkning, this::kolumn)));
    }
    getContent().add(rader);
    visaRader(tolkning);
  }

  /** Raderna som de föreslås nu, med det som valts. */
  public void visaRader(Tolkning tolkning) {
    rader.getChildren().filter(Radval.class::isInstance).toList().forEach(rader::remove);
    rader.add(new Radval(tolkning, this::rad));
  }

  /** Till första fältet, när allt byggts om. */
  public void fokusera() {
    installningar.getChildren().findFirst().ifPresent(f -> f.getElement().callJsFunction("focus"));
  }

  private static String kallan(String filnamn, Filkalla kalla) {
    return kalla.format().equals("csv")
        ? text("inlasning.kalla.csv", filnamn, kalla.kodning(), kalla.skilje())
        : text("inlasning.kalla.xlsx", filnamn, kalla.blad());
  }

  private static Component skal(Tolkning tolkning) {
    UnorderedList lista = new UnorderedList();
    tolkning.skal().forEach(s -> lista.add(new ListItem(s)));
    lista.setVisible(!tolkning.skal().isEmpty());
    return lista;
  }

  private List<Component> installningar(Tolkning t) {
    List<Component> falt = new ArrayList<>();
    if (t.kalla().allaBlad().size() > 1) {
      falt.add(
          valj(
              "inlasning.blad",
              t.kalla().allaBlad(),
              Optional.of(t.kalla().blad()),
              b -> b,
              (v, b) -> v.medBlad(b)));
    }
    if (t.form() == Tolkning.Form.BRED) {
      falt.add(
          valj("inlasning.enhet", List.of("kr", "tkr"), t.enhet(), e -> e, Tolkningsval::medEnhet));
    }
    falt.add(
        valj(
            "inlasning.tecken",
            List.of(Teckenregel.values()),
            Optional.of(t.tecken()),
            r -> text("inlasning.tecken." + r.kod()),
            Tolkningsval::medTecken));
    falt.add(
        valj(
            "inlasning.decimal",
            List.of(Decimaltecken.values()),
            Optional.of(t.decimal()),
            d -> text("inlasning.decimal." + d.kod()),
            Tolkningsval::medDecimal));
    return falt;
  }

  private <T> Select<T> valj(
      String nyckel,
      List<T> alla,
      Optional<T> nu,
      Function<T, String> namn,
      BiFunction<Tolkningsval, T, Tolkningsval> med) {
    Select<T> falt = new Select<>();
    falt.setLabel(text(nyckel));
    falt.setItems(alla);
    falt.setItemLabelGenerator(namn::apply);
    nu.ifPresent(falt::setValue);
    Foljd foljd = nyckel.equals("inlasning.blad") ? Foljd.ALLT : Foljd.INGET;
    falt.addValueChangeListener(
        e -> Optional.ofNullable(e.getValue()).ifPresent(v -> valt(med.apply(val, v), foljd)));
    return falt;
  }

  private void kolumn(int index, Tolkningsval.Kolumnval nytt) {
    valt(val.medKolumn(index, nytt), Foljd.RADER);
  }

  private void rad(int nummer, Tolkningsval.Radval nytt) {
    valt(val.medRad(nummer, nytt), Foljd.INGET);
  }

  private void valt(Tolkningsval nytt, Foljd foljd) {
    val = nytt;
    vald.val(nytt, foljd);
  }
}
