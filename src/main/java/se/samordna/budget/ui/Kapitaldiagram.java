package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.budget.Kapitalar;
import se.samordna.budget.Kapitalprognos;
import se.samordna.gemensam.Belopp;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Det egna kapitalet som bild: UB som staplar, nu och som man tänkt sig, med buffert och prognos
 * som linjer; eller insatsernas beviljade, utbetalda och väntade. Tabellen säger detsamma i
 * siffror.
 */
@JavaScript("context://webjars/chart.js/4.4.9/dist/chart.umd.js")
@JavaScript("context://stil/kapital.js")
final class Kapitaldiagram extends Composite<Div> {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long ORE_PER_KRONA = 100;

  /**
   * @param rubrik nyckeln till det som bilden visar, för den som inte ser den
   */
  Kapitaldiagram(String rubrik) {
    getContent().addClassName("diagram");
    getContent().getElement().setAttribute("role", "img");
    getContent().getElement().setAttribute("aria-label", text(rubrik));
  }

  /** Eget kapital vid årens slut. */
  void visaKapital(List<Kapitalar> nu, List<Kapitalar> tankt) {
    Bild bild = new Bild(nu).serie("fylld", text("kapital.ub_nu"), nu, finns(Kapitaldiagram::ub));
    if (!nu.stream()
        .map(Kapitaldiagram::ub)
        .toList()
        .equals(tankt.stream().map(Kapitaldiagram::ub).toList())) {
      bild.serie("tom", text("kapital.ub_tankt"), tankt, finns(Kapitaldiagram::ub));
    }
    bild.serie("streckad", text("budget.buffert"), nu, finns(k -> k.blad().buffert()));
    prognos(bild, "kapital.prognos_ub", tankt, Kapitalprognos::ub);
    rita(bild);
  }

  /** Insatserna: vad de beviljats, vad som betalats ut och vad de väntas kosta. */
  void visaInsatser(List<Kapitalar> ar) {
    Bild bild =
        new Bild(ar)
            .serie("fylld", text("kapital.diagram.beviljat"), ar, finns(Kapitalar::beviljat))
            .serie("tom", text("kapital.diagram.utbetalt"), ar, finns(Kapitalar::utbetalt));
    prognos(bild, "kapital.prognos_insatser", ar, Kapitalprognos::insatser);
    rita(bild);
  }

  private static void prognos(
      Bild bild, String nyckel, List<Kapitalar> ar, Function<Kapitalprognos, Belopp> varde) {
    if (ar.stream().anyMatch(k -> k.prognos().isPresent())) {
      bild.serie("linje", text(nyckel), ar, k -> k.prognos().map(varde));
    }
  }

  private static Function<Kapitalar, Optional<Belopp>> finns(Function<Kapitalar, Belopp> varde) {
    return k -> Optional.of(varde.apply(k));
  }

  private static Belopp ub(Kapitalar k) {
    return k.blad().ub();
  }

  private void rita(Bild bild) {
    getContent()
        .getElement()
        .executeJs("window.samordnaKapital(this, JSON.parse($0))", bild.data.toString());
  }

  /** Åren och serierna, så som skriptet ritar dem. */
  private static final class Bild {

    private final ObjectNode data = JSON.createObjectNode();
    private final ArrayNode serier;

    Bild(List<Kapitalar> ar) {
      ArrayNode rubriker = data.putArray("ar");
      ar.forEach(k -> rubriker.add(Integer.toString(k.ar())));
      serier = data.putArray("serier");
    }

    Bild serie(
        String slag,
        String rubrik,
        List<Kapitalar> ar,
        Function<Kapitalar, Optional<Belopp>> varde) {
      ObjectNode serie = serier.addObject().put("slag", slag).put("rubrik", rubrik);
      ArrayNode kronor = serie.putArray("kronor");
      ar.forEach(
          k ->
              varde
                  .apply(k)
                  .ifPresentOrElse(
                      b ->
                          kronor.add(
                              BigDecimal.valueOf(b.ore())
                                  .divide(BigDecimal.valueOf(ORE_PER_KRONA))),
                      kronor::addNull));
      return this;
    }
  }
}
