package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.arende.Arende;
import se.samordna.arende.Arendefraga;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Kod;

/** Sökning och urval över ärendelistan. */
final class Arendefilter extends Composite<Div> {

  private final TextField q = new TextField(text("arenden.sok"));
  private final Select<String> steg;
  private final Select<String> status;
  private final Select<String> medlem;
  private final Runnable vidAndring;

  Arendefilter(List<Medlem> medlemmar, Runnable vidAndring) {
    this.vidAndring = vidAndring;
    steg = val("arende.steg", koder(Arende.Steg.class), s -> text("steg." + s));
    status = val("arende.status", koder(Arende.Status.class), s -> text("status." + s));
    medlem = val("arende.medlem", medlemmar.stream().map(Medlem::kod).toList(), namn(medlemmar));
    q.setClearButtonVisible(true);
    q.setValueChangeMode(ValueChangeMode.LAZY);
    q.addClassName("bred");
    getContent().addClassName("filter");
    getContent().getElement().setAttribute("role", "search");
    getContent().add(q, steg, status, medlem);
    Stream.of(steg, status, medlem)
        .forEach(f -> f.addValueChangeListener(e -> andrad(e.isFromClient())));
    q.addValueChangeListener(e -> andrad(e.isFromClient()));
  }

  void las(QueryParameters parametrar) {
    q.setValue(parametrar.getSingleParameter("q").orElse(""));
    satt(steg, parametrar.getSingleParameter("steg"));
    satt(status, parametrar.getSingleParameter("status"));
    satt(medlem, parametrar.getSingleParameter("medlem"));
  }

  Arendefraga fraga() {
    return new Arendefraga(
        q.getValue().strip(), steg.getValue(), status.getValue(), medlem.getValue());
  }

  QueryParameters parametrar() {
    Map<String, String> valda = new LinkedHashMap<>();
    valda.put("q", q.getValue().strip());
    valda.put("steg", steg.getValue());
    valda.put("status", status.getValue());
    valda.put("medlem", medlem.getValue());
    valda.values().removeIf(String::isEmpty);
    return QueryParameters.simple(valda);
  }

  private void andrad(boolean avAnvandaren) {
    if (avAnvandaren) {
      vidAndring.run();
    }
  }

  private static void satt(Select<String> val, Optional<String> varde) {
    val.setValue(
        varde.filter(v -> val.getListDataView().getItems().anyMatch(v::equals)).orElse(""));
  }

  private static List<String> koder(Class<? extends Enum<?>> typ) {
    return Arrays.stream(typ.getEnumConstants()).map(Kod::av).toList();
  }

  private static Select<String> val(
      String etikett, List<String> koder, Function<String, String> namn) {
    Select<String> val = new Select<>();
    val.setLabel(text(etikett));
    val.setItems(Stream.concat(Stream.of(""), koder.stream()).toList());
    val.setItemLabelGenerator(k -> k.isEmpty() ? text("alla") : namn.apply(k));
    val.setValue("");
    return val;
  }

  private static Function<String, String> namn(List<Medlem> medlemmar) {
    return kod ->
        medlemmar.stream()
            .filter(m -> m.kod().equals(kod))
            .map(Medlem::namn)
            .findFirst()
            .orElse(kod);
  }
}
