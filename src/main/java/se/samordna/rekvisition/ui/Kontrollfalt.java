package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.Rekvisitionskontroll;

/**
 * Det ekonomen fyller i när hon kontrollerar: godkänt belopp per år, och att villkoren är
 * uppfyllda.
 */
final class Kontrollfalt {

  /**
   * Det som kontrollen vilar på.
   *
   * @param villkor beslutets
   * @param kvar det avtalade som är kvar att begära sedan den här begärts, per år
   */
  record Underlag(List<String> villkor, Map<Integer, Belopp> kvar) {}

  private final Formular formular;
  private final Rekvisition r;
  private final Underlag underlag;
  private final Map<Integer, Beloppsfalt> perAr = new LinkedHashMap<>();
  private final Checkbox villkor;

  Kontrollfalt(Formular formular, Rekvisition r, Underlag underlag) {
    this.formular = formular;
    this.r = r;
    this.underlag = underlag;
    begartPerAr()
        .forEach(
            (ar, begart) -> {
              Beloppsfalt falt = new Beloppsfalt(text("rekvisition.godkann_ar", ar.toString()));
              falt.satt(begart);
              perAr.put(ar, formular.falt("godkant." + ar, falt));
            });
    villkoren();
    villkor = formular.falt("villkorUppfyllda", new Checkbox(text("rekvisition.villkor")));
  }

  /** Det ekonomen intygar, bredvid rutan: beslutets villkor, och vad som är kvar efter det här. */
  private void villkoren() {
    Div ruta = new Div(new H3(text("rekvisition.villkoren")));
    ruta.addClassName("upplysning");
    if (underlag.villkor().isEmpty()) {
      ruta.add(new Paragraph(text("rekvisition.inga_villkor")));
    } else {
      UnorderedList lista = new UnorderedList();
      underlag.villkor().forEach(v -> lista.add(new ListItem(v)));
      ruta.add(lista);
    }
    ruta.add(new Paragraph(kvar()));
    formular.add(ruta);
  }

  private String kvar() {
    return underlag.kvar().isEmpty()
        ? text("rekvisition.inget_kvar_efter")
        : text(
            "rekvisition.kvar_efter",
            underlag.kvar().entrySet().stream()
                .map(e -> e.getKey() + ": " + Siffror.belopp(e.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private Map<Integer, Belopp> begartPerAr() {
    Map<Integer, Belopp> perAr = new TreeMap<>();
    r.poster().forEach(p -> perAr.merge(p.ar(), p.belopp(), Belopp::plus));
    return perAr;
  }

  /** Kontrollen med de ifyllda beloppen. */
  Rekvisitionskontroll godkant(String kommentar) {
    List<Arsbelopp> rader = new ArrayList<>();
    perAr.forEach((ar, falt) -> rader.add(new Arsbelopp(ar, falt.belopp().orElse(Belopp.NOLL))));
    return kontroll(rader, kommentar);
  }

  /** Kontrollen där inget godkänns. */
  Rekvisitionskontroll avslag(String kommentar) {
    return kontroll(List.of(), kommentar);
  }

  private Rekvisitionskontroll kontroll(List<Arsbelopp> godkant, String kommentar) {
    return new Rekvisitionskontroll(
        r.version(), godkant, Boolean.TRUE.equals(villkor.getValue()), kommentar);
  }
}
