package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.budget.KapitalService.Tankt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Osparat;
import se.samordna.huvudbok.Finansiering;

/** Ett ärende i kön: räkna med det eller inte, och prova med andra belopp per år. */
final class Tankerad extends Composite<Div> {

  private final transient Vantande arende;
  private final Checkbox med;
  private final transient Map<Integer, Beloppsfalt> falt = new LinkedHashMap<>();

  /**
   * @param ar åren som har budget; beloppen kan flyttas mellan dem
   */
  Tankerad(Vantande arende, List<Integer> ar, Runnable andrad) {
    this.arende = arende;
    med = new Checkbox(arende.rubrik());
    med.addValueChangeListener(e -> andrad.run());
    Div belopp = new Div();
    belopp.addClassName("rad");
    ar.forEach(a -> belopp.add(falt(a, andrad)));
    Anchor lank = new Anchor("arenden/" + arende.arendeId(), text("kapital.till_arendet"));
    lank.getElement().setAttribute("aria-label", text("kapital.till_arendet_om", arende.rubrik()));
    Div om = new Div(new Span(vad()), lank);
    om.addClassName("lankar");
    getContent().addClassName("tankerad");
    Osparat.undanta(getContent());
    getContent().add(med, om, belopp);
  }

  private String vad() {
    return arende.diarienummer().map(d -> d + ", ").orElse("")
        + text(arende.foreslaget() ? "kapital.foreslaget" : "kapital.sokt");
  }

  private Beloppsfalt falt(int ar, Runnable andrad) {
    Beloppsfalt f = new Beloppsfalt(Integer.toString(ar));
    f.setAriaLabel(
        Beloppsfalt.medEnhet(text("kapital.belopp_for", arende.rubrik(), Integer.toString(ar))));
    Belopp foreslaget = perAr().getOrDefault(ar, Belopp.NOLL);
    f.satt(foreslaget);
    f.vidAndring(b -> andrad.run());
    falt.put(ar, f);
    return f;
  }

  private Map<Integer, Belopp> perAr() {
    return arende.belopp().stream()
        .collect(Collectors.toMap(Finansiering::ar, Finansiering::belopp, Belopp::plus));
  }

  /** Ärendet som det är tänkt nu; tomt när det inte ska räknas med. */
  Optional<Tankt> tankt() {
    return med.getValue()
        ? Optional.of(
            new Tankt(
                new ArendeId(arende.arendeId()),
                andrat() ? Optional.of(rader()) : Optional.empty()))
        : Optional.empty();
  }

  private boolean andrat() {
    return falt.entrySet().stream()
        .anyMatch(e -> !belopp(e.getValue()).equals(perAr().getOrDefault(e.getKey(), Belopp.NOLL)));
  }

  /** Årets eget sätt att betala behålls; flyttas belopp till ett nytt år tas de ur eget kapital. */
  private List<Finansiering> rader() {
    List<Finansiering> rader = new ArrayList<>();
    falt.forEach((ar, f) -> rader.add(rad(ar, belopp(f))));
    return rader;
  }

  private Finansiering rad(int ar, Belopp belopp) {
    return arende.belopp().stream()
        .filter(f -> f.ar() == ar)
        .findFirst()
        .map(f -> new Finansiering(ar, belopp, f.kalla(), f.radId()))
        .orElseGet(
            () ->
                new Finansiering(
                    ar, belopp, Optional.of(Finansiering.Kalla.EGET_KAPITAL), Optional.empty()));
  }

  private static Belopp belopp(Beloppsfalt falt) {
    return falt.belopp().orElse(Belopp.NOLL);
  }
}
