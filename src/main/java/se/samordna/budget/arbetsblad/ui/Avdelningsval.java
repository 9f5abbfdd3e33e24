package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.ui.Formular;
import se.samordna.inlasning.Radregler;
import se.samordna.plan.Slag;

/** Vilken avdelning en rad hör till, och vad den är för slags pengar där. */
final class Avdelningsval {

  private static final String EGEN = "+";

  private final Select<String> avdelning = new Select<>();
  private final TextField egen = new TextField(text("arbetsblad.egen_avdelning"));
  private final Select<String> lage = new Select<>();

  Avdelningsval(Arbetsbild bild, String slag, String lageNu) {
    Set<String> val =
        new LinkedHashSet<>(List.of("intakt", "insats", "kostnad", "personal", "eget_kapital"));
    bild.rader().stream().map(Arbetsrad::slag).forEach(val::add);
    val.add("summa");
    List<String> alla = new ArrayList<>(val);
    alla.add(EGEN);
    avdelning.setLabel(text("arbetsblad.avdelning"));
    avdelning.setItems(alla);
    avdelning.setItemLabelGenerator(Avdelningsval::namn);
    lage.setLabel(text("arbetsblad.lage"));
    lage.setItemLabelGenerator(l -> text(l.isEmpty() ? "inlasning.lage.inget" : "radlage." + l));
    avdelning.addValueChangeListener(e -> byt(vald(), ""));
    egen.addValueChangeListener(e -> byt(vald(), lage.getValue()));
    avdelning.setValue(alla.contains(slag) ? slag : "kostnad");
    byt(vald(), lageNu);
  }

  private static String namn(String slag) {
    return switch (slag) {
      case EGEN -> text("arbetsblad.ny_avdelning");
      case "summa" -> text("arbetsblad.tryckt_summa");
      case "regel" -> text("arbetsblad.tryckt_buffert");
      default -> Budgettabell.namn(new Slag(slag));
    };
  }

  void lagg(Formular formular) {
    formular.falt("slag", avdelning);
    formular.falt("egen", egen);
    formular.falt("lage", lage);
  }

  private void byt(String slag, String lageNu) {
    egen.setVisible(avdelning.getValue().equals(EGEN));
    List<String> lagen =
        List.of("", "medlemsbidrag", "beviljad", "budgeterad", "fri_ram").stream()
            .filter(l -> Radregler.lageDuger(slag, l) && !(slag.equals("insats") && l.isEmpty()))
            .toList();
    lage.setItems(lagen);
    lage.setVisible(lagen.size() > 1);
    lage.setValue(
        lagen.contains(lageNu) ? lageNu : slag.equals("insats") ? "budgeterad" : lagen.getFirst());
  }

  /** Avdelningens kod; tom när en ny avdelning saknar namn. */
  String vald() {
    return avdelning.getValue().equals(EGEN)
        ? Radregler.avdelningskod(egen.getValue())
        : avdelning.getValue();
  }

  String lage() {
    return lage.getValue();
  }
}
