package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samordna.budget.ui.Effekt;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Föredragningslistan. När något ändrats byts bara de punkter som ändrats, så att den som läser
 * eller står med markören i en annan punkt inte störs, och inte knapparna under den som trycker.
 */
final class Punktlista extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable vidAndring;
  private final OrderedList lista = new OrderedList();
  private final Div alla = new Div();
  private final Effekt summa;
  private final Paragraph dolda = new Paragraph(text("effekt.alla.dolda"));
  private transient List<Visad> visade = new ArrayList<>();

  /** En punkt som den visas, och det i mötet som dess kort beror på. */
  private record Visad(Punktvy punkt, Lage lage, Punktkort kort) {

    /** Det i mötet som varje kort beror på. */
    record Lage(boolean oppnat, boolean avslutat, Optional<UUID> aktuell) {

      static Lage av(Motesbild mote) {
        return new Lage(
            mote.oppnat().isPresent(), mote.avslutat().isPresent(), mote.aktuellPunkt());
      }
    }

    UUID id() {
      return punkt.punkt();
    }

    boolean visar(Punktvy annan, Motesbild mote) {
      return punkt.utanRoster().equals(annan.utanRoster()) && lage.equals(Lage.av(mote));
    }
  }

  Punktlista(Sammantradestjanster akter, SammantradeId id, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
    summa = new Effekt(akter.verkan(), 0);
    lista.addClassName("punkter");
  }

  /** Visar mötets punkter; svarar med det som är nytt, i ord, om listan redan visades. */
  Optional<String> visa(Motesbild mote) {
    List<UUID> ordning = mote.punkter().stream().map(Punktvy::punkt).toList();
    boolean sammaPunkter = visade.stream().map(Visad::id).toList().equals(ordning);
    Listverkan.Lista nu = akter.listverkan().av(mote);
    Optional<String> nytt = sammaPunkter && !visade.isEmpty() ? folj(mote, nu) : byggOm(mote, nu);
    visaAlla(nu);
    return nytt;
  }

  /** Vad hela listan gör tillsammans, sist; bara när flera punkter rör pengarna. */
  private void visaAlla(Listverkan.Lista nu) {
    alla.setVisible(nu.flera());
    if (!nu.flera()) {
      return;
    }
    if (alla.getComponentCount() == 0) {
      alla.add(new Avsnitt(text("effekt.alla"), new Paragraph(text("effekt.alla.hjalp")), summa));
      dolda.addClassName("om");
      alla.add(dolda);
    }
    dolda.setVisible(nu.dolda() > 0);
    nu.alla().ifPresent(summa::visa);
  }

  private Optional<String> byggOm(Motesbild mote, Listverkan.Lista verkan) {
    boolean forsta = getContent().getComponentCount() == 0;
    Map<UUID, Punktkort> forut = visade.stream().collect(Collectors.toMap(Visad::id, Visad::kort));
    lista.removeAll();
    visade = new ArrayList<>();
    for (Punktvy punkt : mote.punkter()) {
      Punktkort kort =
          Optional.ofNullable(forut.get(punkt.punkt()))
              .orElseGet(() -> new Punktkort(akter, id, vidAndring));
      kort.visa(mote, punkt, verkan);
      visade.add(new Visad(punkt, Visad.Lage.av(mote), kort));
      lista.add(new ListItem(kort));
    }
    getContent().removeAll();
    getContent().add(visade.isEmpty() ? Avsnitt.tomt(text("mote.inga_punkter")) : lista, alla);
    return forsta ? Optional.empty() : Optional.of(text("mote.listan_andrad"));
  }

  private Optional<String> folj(Motesbild mote, Listverkan.Lista verkan) {
    Optional<String> nytt = Optional.empty();
    for (int i = 0; i < visade.size(); i++) {
      Visad forut = visade.get(i);
      Punktvy nu = mote.punkter().get(i);
      Optional<String> fore = nytt;
      if (forut.visar(nu, mote)) {
        forut.kort().raknaOm(verkan);
      } else {
        forut.kort().visa(mote, nu, verkan);
        visade.set(i, new Visad(nu, Visad.Lage.av(mote), forut.kort()));
        nytt = handelse(forut, nu, mote).or(() -> fore);
      }
    }
    return nytt;
  }

  /** Det som hänt på punkten, i ord; inget när bara en annan punkt tagits upp. */
  private static Optional<String> handelse(Visad forut, Punktvy nu, Motesbild mote) {
    boolean upptagen =
        mote.aktuellPunkt().filter(nu.punkt()::equals).isPresent()
            && !forut.lage().aktuell().equals(mote.aktuellPunkt());
    if (upptagen) {
      return Optional.of(text("punkt.upptagen", nu.ordning(), nu.rubrik()));
    }
    return forut.punkt().utanRoster().equals(nu.utanRoster()) || baraSiffror(forut.punkt(), nu)
        ? Optional.empty()
        : Optional.of(handelse(forut.punkt(), nu));
  }

  /** Ett beslut på en annan punkt ändrar budgetversionens siffror; det är inget som hänt här. */
  private static boolean baraSiffror(Punktvy forut, Punktvy nu) {
    return !forut.budgetversion().equals(nu.budgetversion())
        && forut.beslut().equals(nu.beslut())
        && forut.omrostning().equals(nu.omrostning())
        && forut.listan().equals(nu.listan());
  }

  private static String handelse(Punktvy forut, Punktvy nu) {
    return nu.beslut()
        .filter(b -> forut.beslut().isEmpty())
        .map(b -> text("punkt.avgjord", nu.ordning(), Beslutsruta.utfall(b, nu.akt())))
        .orElseGet(() -> annat(forut, nu));
  }

  private static String annat(Punktvy forut, Punktvy nu) {
    if (nu.omrostning().isPresent() && forut.omrostning().isEmpty()) {
      return text("omrostning.oppnad_pa", nu.ordning());
    }
    return text("punkt.andrad", nu.ordning());
  }
}
