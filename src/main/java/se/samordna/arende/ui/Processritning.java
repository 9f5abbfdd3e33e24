package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.sprak;
import static se.samordna.gemensam.ui.Texter.text;
import static se.samordna.gemensam.ui.Texter.varde;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.arende.Arendepost;
import se.samordna.gemensam.ui.Ritning;
import se.samordna.gemensam.ui.Ritningar;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;

/** Ritningen över den process ärendet är i, och samma steg i ord. */
final class Processritning {

  private static final Map<String, List<String>> STEG =
      Map.of(
          Processid.MEDELSANSOKAN,
          List.of(
              Element.IDEWORKSHOP,
              Element.SKRIV_ANSOKAN,
              Element.GODKANN_ANSOKAN,
              Element.FORMELL_KONTROLL,
              Element.KONTROLLERA,
              Element.KOMPLETTERA,
              Element.YTTRA,
              Element.SAMLAT_YTTRANDE,
              Element.TJANSTESKRIVELSE,
              Element.VANTA_BESLUT,
              Element.BOKFOR_BEVILJANDE),
          Processid.UPPFOLJNING,
          List.of(
              Element.UNDERTECKNA_AVTAL,
              Element.LAMNA_RAPPORT,
              Element.GRANSKA_RAPPORT,
              Element.SLUTRAPPORT,
              Element.UTVARDERING,
              Element.AVSLUTA_INSATS));

  private Processritning() {}

  /** Tomt när ärendet inte är i någon process längre. */
  static Optional<Ritning> av(Arendepost arende) {
    return Optional.ofNullable(STEG.get(arende.process()))
        .map(steg -> ritning(arende.process(), arende.processteg(), steg));
  }

  private static Ritning ritning(String process, String har, List<String> steg) {
    OrderedList lista = new OrderedList();
    lista.addClassName("steg");
    steg.forEach(s -> lista.add(rad(s, har)));
    NativeDetails iOrd = new NativeDetails(text("ritning.i_ord"), lista);
    String namn = har.isEmpty() ? "" : varde("processteg", har);
    return new Ritning(Ritningar.las(process, sprak()), har, namn, iOrd);
  }

  private static ListItem rad(String steg, String har) {
    String namn = varde("processteg", steg);
    boolean aktuellt = steg.equals(har);
    ListItem rad = new ListItem(aktuellt ? text("ritning.har_nu", namn) : namn);
    if (aktuellt) {
      rad.getElement().setAttribute("aria-current", "step");
    }
    return rad;
  }
}
