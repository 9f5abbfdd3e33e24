package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Kapitalar;
import se.samordna.gemensam.Belopp;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Eget kapital vid årens slut som staplar, nu och som man tänkt sig, med bufferten som linje.
 * Tabellen bredvid säger detsamma i siffror.
 */
@JavaScript("context://webjars/chart.js/4.4.9/dist/chart.umd.js")
@JavaScript("context://stil/kapital.js")
final class Kapitaldiagram extends Composite<Div> {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long ORE_PER_KRONA = 100;

  Kapitaldiagram() {
    getContent().addClassName("diagram");
    getContent().getElement().setAttribute("role", "img");
    getContent().getElement().setAttribute("aria-label", text("kapital.diagram"));
  }

  void visa(List<Kapitalar> nu, List<Kapitalar> tankt) {
    ObjectNode data = JSON.createObjectNode();
    ArrayNode ar = data.putArray("ar");
    nu.forEach(k -> ar.add(Integer.toString(k.ar())));
    serie(data, "nu", text("kapital.ub_nu"), nu, Budgetblad::ub);
    if (!ub(nu).equals(ub(tankt))) {
      serie(data, "tankt", text("kapital.ub_tankt"), tankt, Budgetblad::ub);
    }
    serie(data, "buffert", text("budget.buffert"), nu, Budgetblad::buffert);
    getContent()
        .getElement()
        .executeJs("window.samordnaKapital(this, JSON.parse($0))", data.toString());
  }

  private static List<Belopp> ub(List<Kapitalar> ar) {
    return ar.stream().map(k -> k.blad().ub()).toList();
  }

  private static void serie(
      ObjectNode data,
      String namn,
      String rubrik,
      List<Kapitalar> ar,
      Function<Budgetblad, Belopp> varde) {
    ObjectNode serie = data.putObject(namn);
    serie.put("rubrik", rubrik);
    ArrayNode varden = serie.putArray("kronor");
    ar.forEach(
        k ->
            varden.add(
                BigDecimal.valueOf(varde.apply(k.blad()).ore())
                    .divide(BigDecimal.valueOf(ORE_PER_KRONA))));
  }
}
