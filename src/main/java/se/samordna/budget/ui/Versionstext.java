package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samordna.budget.version.Varning;
import se.samordna.budget.version.Versionsrad;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.plan.Budgetversion.Status;

/** Versionens namn, åren och läget som de sägs på skärmen. */
final class Versionstext {

  private Versionstext() {}

  /** {@code Version 3: budget 2024–2026}. */
  static String titel(Versionsrad v) {
    return text("version.titel", Long.toString(v.nummer()), ar(v.ar()));
  }

  static String namn(Versionsrad v) {
    return text("version.namn", Long.toString(v.nummer()));
  }

  /** {@code 2024–2026}; år som inte följer på varandra räknas upp. */
  static String ar(List<Integer> ar) {
    if (ar.isEmpty()) {
      return "–";
    }
    boolean iFoljd = ar.getLast() - ar.getFirst() == ar.size() - 1;
    if (ar.size() > 1 && iFoljd) {
      return ar.getFirst() + "–" + ar.getLast();
    }
    return String.join(", ", ar.stream().map(a -> Integer.toString(a)).toList());
  }

  static Statusmarke status(Status status) {
    Ton ton =
        switch (status) {
          case FASTSTALLD -> Ton.KLAR;
          case SAMRAD, FORSLAG -> Ton.PAGAR;
          case UTKAST, REVIDERAD -> Ton.LUGN;
        };
    return new Statusmarke(ton, text("budgetstatus." + status.kod()));
  }

  /** Det som saknas, i en ruta. */
  static UnorderedList varningar(List<Varning> varningar) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("varsel");
    varningar.forEach(v -> lista.add(new ListItem(v.text())));
    return lista;
  }
}
