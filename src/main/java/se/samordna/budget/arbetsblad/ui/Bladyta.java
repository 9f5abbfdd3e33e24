package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Procent;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;

/** Ytan man skriver på: verktygen, tabellen, vad som hindrar, och vad som ändrats. */
final class Bladyta extends Composite<Div> implements Bladhandlingar {

  private final BladandringService andring;
  private final Supplier<Svar<Arbetsbild>> lasOm;
  private final UnaryOperator<String> namn;
  private final UUID id;
  private final Hindervisning hinder = new Hindervisning();
  private final Div brister = new Div();
  private final Paragraph lage = new Paragraph();
  private final Bladverktyg verktyg;
  private final Arbetstabell tabell;
  private final Bladlogg logg;
  private transient Arbetsbild bild;

  /**
   * @param lasOm bladet som det är nu, efter en krock
   * @param namn vad en användare heter
   */
  Bladyta(
      BladandringService andring,
      Arbetsbild bild,
      Supplier<Svar<Arbetsbild>> lasOm,
      UnaryOperator<String> namn) {
    this.andring = andring;
    this.bild = bild;
    this.lasOm = lasOm;
    this.namn = namn;
    this.id = bild.blad().huvud().id();
    this.tabell = new Arbetstabell(bild, this);
    this.verktyg =
        new Bladverktyg(
            this,
            this::taBortTryckta,
            () -> new Uppraknaruta(andring, this.bild, this::visa).oppna());
    this.logg = new Bladlogg(() -> this.bild, namn);
    lage.addClassName("arbetsblad-lage");
    lage.getElement().setAttribute("role", "status");
    if (oppet()) {
      getContent().add(verktyg);
    }
    Div sagt = new Div(hinder, lage);
    sagt.addClassName("arbetsblad-sagt");
    getContent().add(sagt, brister, tabell, logg);
    visaRunt();
  }

  Arbetsbild bild() {
    return bild;
  }

  void visaHinder(Hinder nej) {
    hinder.visa(nej);
  }

  private boolean oppet() {
    return bild.blad().huvud().status() == Arbetsblad.Status.OPPET;
  }

  private void visa(Arbetsbild ny) {
    bild = ny;
    tabell.visa(ny);
    visaRunt();
  }

  /** Vad någon annan gjort; det som skrivs just nu står kvar. */
  void folj(Arbetsbild ny) {
    if (ny.blad().version() != bild.blad().version()) {
      visa(ny);
      lage.setText(text("arbetsblad.andrat_av", namn.apply(ny.blad().handlingar().getLast().av())));
    }
  }

  private void visaRunt() {
    verktyg.visa(bild);
    brister.removeAll();
    if (oppet()) {
      bild.brister()
          .forEach(
              b -> {
                Paragraph rad = new Paragraph(b.text());
                rad.addClassName("varsel");
                brister.add(rad);
              });
    }
    logg.visa();
  }

  private boolean gick(Svar<Arbetsbild> svar) {
    switch (svar) {
      case Svar.Ja<Arbetsbild>(Arbetsbild ny) -> {
        hinder.dolj();
        lage.setText("");
        visa(ny);
        return true;
      }
      case Svar.Nej<Arbetsbild>(Hinder nej) -> {
        hinder.saga(nej);
        if (nej.slag() == Hinder.Slag.KROCK || nej.slag() == Hinder.Slag.REGEL) {
          lasOm.get().som(this::somVisad);
        }
        return false;
      }
    }
  }

  private Arbetsbild somVisad(Arbetsbild ny) {
    visa(ny);
    return ny;
  }

  @Override
  public void skriv(Bladcell cell, String skrivet, int sedd, Cellfalt falt) {
    falt.markera(
        !gick(
            Cellinskrift.tolka(bild.blad(), cell, skrivet)
                .sedan(o -> andring.skriv(id, sedd, List.of(o)))));
  }

  @Override
  public void klistra(Bladcell horn, String text, int sedd) {
    gick(andring.klistra(id, sedd, horn, text));
  }

  @Override
  public void raknaUpp(UUID rad, String skrivet, int sedd, Cellfalt falt) {
    if (skrivet.isBlank()) {
      visa(bild);
      return;
    }
    Optional<BigDecimal> procent = Procent.las(skrivet);
    falt.markera(
        !gick(
            procent
                .map(p -> andring.raknaUpp(id, sedd, List.of(rad), p))
                .orElseGet(
                    () ->
                        Svar.nej(
                            Hinder.form("felaktig_procent", text("arbetsblad.fel_procent"))))));
  }

  @Override
  public void angra() {
    utan(() -> andring.angra(id));
  }

  @Override
  public void gorOm() {
    utan(() -> andring.gorOm(id));
  }

  private void taBortTryckta() {
    gick(andring.taBortTryckta(id, bild.blad().version()));
  }

  private void utan(Supplier<Svar<Arbetsbild>> handling) {
    if (oppet()) {
      gick(handling.get());
    }
  }

  @Override
  public void oppnaRad(UUID rad) {
    bild.rader().stream()
        .filter(r -> r.id().equals(rad))
        .findFirst()
        .ifPresent(r -> new Radruta(andring, bild, r, this::visa).oppna());
  }

  @Override
  public void nyRad(String slag) {
    new Nyradsruta(
            andring,
            bild,
            slag,
            ny -> {
              List<UUID> fore = bild.rader().stream().map(Arbetsrad::id).toList();
              visa(ny);
              ny.rader().stream()
                  .map(Arbetsrad::id)
                  .filter(r -> !fore.contains(r))
                  .findFirst()
                  .ifPresent(r -> tabell.fokusera(r, forstaArskolumn()));
            })
        .oppna();
  }

  private String forstaArskolumn() {
    return "belopp" + bild.blad().huvud().ar().getFirst();
  }
}
