package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.sprak;
import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import java.util.Set;
import se.samordna.arende.Arendepost;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.ui.Ritning;
import se.samordna.gemensam.ui.Ritningar;
import se.samordna.ritning.Processid;

/** Ritningen över den process ärendet är i, och samma steg i ord. */
final class Processritning {

  /** Processerna som ett ärende går igenom; motorns märke är ingen av dem. */
  private static final Set<String> PROCESSER =
      Set.of(Processid.MEDELSANSOKAN, Processid.UPPFOLJNING);

  private Processritning() {}

  /** Tomt när ärendet inte är i någon process längre. */
  static Optional<Ritning> av(Arendepost arende) {
    return Optional.of(arende.process())
        .filter(PROCESSER::contains)
        .map(process -> ritning(process, arende.processteg()));
  }

  private static Ritning ritning(String process, String har) {
    OrderedList lista = new OrderedList();
    lista.addClassName("steg");
    Ritningar.steg(process).forEach(s -> lista.add(rad(s, har)));
    NativeDetails iOrd = new NativeDetails(text("ritning.i_ord"), lista);
    String namn = har.isEmpty() ? "" : namn(har);
    return new Ritning(Ritningar.las(process, sprak()), har, namn, iOrd);
  }

  private static String namn(String steg) {
    return Mening.text("processteg." + steg);
  }

  private static ListItem rad(String steg, String har) {
    String namn = namn(steg);
    boolean aktuellt = steg.equals(har);
    ListItem rad = new ListItem(aktuellt ? text("ritning.har_nu", namn) : namn);
    if (aktuellt) {
      rad.getElement().setAttribute("aria-current", "step");
    }
    return rad;
  }
}
