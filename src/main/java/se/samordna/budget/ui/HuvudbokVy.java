package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Vy;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.HuvudboksService;
import se.samordna.huvudbok.HuvudboksService.Summa;
import se.samordna.huvudbok.HuvudboksService.Urval;
import se.samordna.huvudbok.Siffra;
import se.samordna.huvudbok.Verifikation;
import se.samordna.plan.Slag;

/** Huvudboken, hel eller det som en siffra är summan av, med summan överst. */
@Route(BudgetNavigation.HUVUDBOK)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class HuvudbokVy extends Vy implements BeforeEnterObserver {

  private static final int PER_SIDA = 25;

  private final transient HuvudboksService huvudbok;
  private final Div lista = new Div();
  private transient Urval urval =
      new Urval(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  HuvudbokVy(HuvudboksService huvudbok) {
    this.huvudbok = huvudbok;
    titel(text("huvudbok.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    urval = urval(event.getLocation().getQueryParameters());
    removeAll();
    Sidhuvud huvud = new Sidhuvud(text("huvudbok.titel")).ingress(ingress());
    add(huvud, vagar());
    if (urval.siffra().finns()) {
      add(summan(huvudbok.summa(urval)));
    }
    add(lista);
    visa(0);
  }

  private static Urval urval(QueryParameters fraga) {
    Siffra siffra =
        new Siffra(
            fraga.getSingleParameter("figur").flatMap(f -> Kod.tolka(Figur.class, f)),
            id(fraga, "rad"),
            fraga.getSingleParameter("slag").map(Slag::new),
            fraga.getSingleParameter("konto"));
    return new Urval(
        id(fraga, "arende"),
        fraga.getSingleParameter("ar").filter(a -> a.matches("\\d{4}")).map(Integer::valueOf),
        Optional.empty(),
        Optional.empty(),
        id(fraga, "verifikation"),
        siffra);
  }

  private static Optional<UUID> id(QueryParameters fraga, String namn) {
    return fraga
        .getSingleParameter(namn)
        .filter(t -> t.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
        .map(UUID::fromString);
  }

  /** Vad som visas, i en mening. */
  private String ingress() {
    if (urval.siffra().finns()) {
      return text("huvudbok.siffran", vad());
    }
    if (urval.verifikation().isPresent()) {
      return text("huvudbok.en");
    }
    if (urval.arende().isPresent()) {
      return text("huvudbok.arende");
    }
    return urval
        .ar()
        .map(a -> text("huvudbok.ar", Integer.toString(a)))
        .orElseGet(() -> text("huvudbok.alla"));
  }

  private String vad() {
    Siffra s = urval.siffra();
    StringBuilder vad = new StringBuilder();
    s.figur().ifPresent(f -> vad.append(text("figur." + Kod.av(f))));
    s.konto().ifPresent(k -> vad.append(Verifikationskort.stadium(k.replaceAll(":.*", ""))));
    s.rad().flatMap(huvudbok::radnamn).ifPresent(n -> vad.append(", ").append(n));
    s.slag().ifPresent(a -> vad.append(", ").append(Budgettabell.namn(a)));
    urval.ar().ifPresent(a -> vad.append(", ").append(a));
    return vad.toString().replaceAll("^, ", "");
  }

  private Nav vagar() {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("huvudbok.vagar"));
    urval
        .ar()
        .ifPresent(
            a ->
                nav.add(
                    new Anchor(BudgetNavigation.ar(a), text("budget.titel", Integer.toString(a)))));
    urval.arende().ifPresent(a -> nav.add(new Anchor("arenden/" + a, text("till_arendet"))));
    if (urval.siffra().finns() || urval.verifikation().isPresent()) {
      nav.add(
          new Anchor(
              urval.ar().map(BudgetNavigation::huvudbok).orElse(BudgetNavigation.HUVUDBOK),
              text("huvudbok.hela")));
    }
    return nav;
  }

  private Div summan(Summa s) {
    Paragraph tal = new Paragraph(Siffror.belopp(s.figur()));
    tal.addClassName("boksumma-tal");
    Paragraph hur =
        new Paragraph(
            s.buffert()
                .map(
                    b ->
                        text(
                            "huvudbok.summan.buffert",
                            Siffror.antal(s.konteringar()),
                            Siffror.belopp(s.bokfort()),
                            Siffror.belopp(b)))
                .orElseGet(() -> text("huvudbok.summan", Siffror.antal(s.konteringar()))));
    Div ruta = new Div(tal, hur);
    ruta.addClassName("boksumma");
    return ruta;
  }

  private void visa(int sida) {
    Sida<Verifikation> svar = huvudbok.lista(urval, new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text(urval.arAllt() ? "huvudbok.tom" : "huvudbok.ingen_traff")));
    }
    svar.innehall().forEach(v -> lista.add(new Verifikationskort(v, urval.siffra().finns())));
    lista.add(new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }
}
