package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import se.samordna.arende.Arenden;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.Tjansteskrivelser;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Medel;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;

/**
 * Styrelsens beslut. Allt som följer av det sker i en och samma transaktion: beslutet, pengarna,
 * ärendets läge, tidslinjen och beskedet till processen.
 */
@Service
@Transactional
public class BeslutService {

  public static final Hinder REDAN_BESLUTAD =
      Hinder.krock("redan_beslutad", Mening.av("redan_beslutad"));

  private final Punktlas lage;
  private final Majoriteter majoriteter;
  private final Arenden arenden;
  private final Tjansteskrivelser forslag;
  private final Medel medel;
  private final Andringsbeslut andringar;
  private final Beslutsverkan verkstallighet;
  private final Punktformalia formalia;
  private final Valakter val;

  BeslutService(
      Punktlas lage,
      Majoriteter majoriteter,
      Arenden arenden,
      Tjansteskrivelser forslag,
      Medel medel,
      Andringsbeslut andringar,
      Beslutsverkan verkstallighet,
      Punktformalia formalia,
      Valakter val) {
    this.lage = lage;
    this.majoriteter = majoriteter;
    this.arenden = arenden;
    this.forslag = forslag;
    this.medel = medel;
    this.andringar = andringar;
    this.verkstallighet = verkstallighet;
    this.formalia = formalia;
    this.val = val;
  }

  /**
   * Fattar beslutet på punkten, en enda gång. Nekas i den här ordningen: roll (403), redan beslutad
   * (409), och sedan {@link Beslutsregler} uppifrån (422).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Beslut> fatta(SammantradeId mote, PunktId punkt, FattaBeslut nytt) {
    return lage.las(mote, punkt)
        .sedan(l -> far(l, nytt))
        .som(verkstallighet::las)
        .sedan(l -> genomfor(l, nytt, BeslutId.ny()));
  }

  private Svar<Punktlage> far(Punktlage l, FattaBeslut nytt) {
    return Beslutsmojlighet.hinder(l, Inloggad.aktor())
        .or(() -> Beslutsmojlighet.VANTAR.prova(arendefall(l.punkt())))
        .<Svar<Punktlage>>map(Svar::nej)
        .orElseGet(() -> granska(nytt).som(n -> l));
  }

  private Beslutsmojlighet.Arendefall arendefall(Punkt punkt) {
    return new Beslutsmojlighet.Arendefall(punkt, punkt.arende().map(arenden::las));
  }

  private static Svar<FattaBeslut> granska(FattaBeslut b) {
    Granskning granskning =
        new Granskning()
            .text("motivering", b.motivering(), 10_000)
            .text("undantagSkal", b.undantagSkal().orElse(""), 2_000)
            .antal("villkor", b.villkor(), 50)
            .antal("belopp", b.belopp(), 50)
            .antal("satser", b.satser(), 50)
            .krav(
                b.utfall() != Utfall.AVSLAG || !Skrivet.tomt(b.motivering()),
                "motivering",
                "saknas",
                Mening.av("saknas_34"))
            .krav(
                b.utfall() != Utfall.ATERREMISS || !Skrivet.tomt(b.motivering()),
                "motivering",
                "saknas",
                Mening.av("saknas_aterremiss"));
    for (int nr = 0; nr < b.villkor().size(); nr++) {
      granskning.obligatorisk("villkor[" + nr + "]", b.villkor().get(nr), 2_000);
    }
    for (int nr = 0; nr < b.satser().size(); nr++) {
      granskning.obligatorisk("satser[" + nr + "]", b.satser().get(nr), 4_000);
    }
    for (int nr = 0; nr < b.belopp().size(); nr++) {
      granska(granskning, "belopp[" + nr + "].", b.belopp().get(nr));
    }
    return granskning.svar(b);
  }

  private static void granska(Granskning granskning, String falt, Finansiering rad) {
    granskning
        .ar(falt + "ar", rad.ar())
        .belopp(falt + "beloppOre", rad.belopp().ore())
        .krav(
            rad.belopp().ore() != 0, falt + "beloppOre", "inget_belopp", Mening.av("inget_belopp"));
  }

  private Svar<Beslut> genomfor(Punktlage l, FattaBeslut nytt, BeslutId id) {
    Optional<Medel.Reservation> reservation = verkstallighet.reservation(l, nytt, id);
    Optional<Hinder> hinder =
        Beslutsregler.prova(regellage(l, nytt, () -> medelshinder(l, nytt, id, reservation)));
    return hinder
        .or(() -> Beslutsregler.ODELBAR.prova(delning(l.punkt(), nytt)))
        .<Svar<FattaBeslut>>map(Svar::nej)
        .orElseGet(() -> val.valj(l, nytt))
        .sedan(valt -> verkstallighet.verkstall(l, valt, id, reservation));
  }

  private Beslutsregler.Delning delning(Punkt punkt, FattaBeslut nytt) {
    return new Beslutsregler.Delning(
        nytt.utfall(), punkt.slag(), formalia.akt(punkt.id()).arFormell());
  }

  private Beslutslage regellage(
      Punktlage l, FattaBeslut nytt, Supplier<Optional<Hinder>> medelshinder) {
    return new Beslutslage(
        Inloggad.aktor().anvandare(),
        l.javiga(),
        l.tjanstgoring(),
        l.voteringar(),
        l.omrostningPagar(),
        majoriteter.krav(l.punkt(), l.mote().dag()),
        nytt.utfall(),
        foreslaget(l, nytt.utfall()),
        nytt.belopp(),
        enGang(medelshinder));
  }

  private Optional<List<Finansiering>> foreslaget(Punktlage l, Utfall utfall) {
    if (!utfall.beviljar()) {
      return Optional.empty();
    }
    return l.punkt()
        .arende()
        .map(a -> forslag.senaste(a).map(Tjansteskrivelse::belopp).orElse(List.of()))
        .or(
            () ->
                Optional.of(andringar.okningar(l.punkt().andringsid())).filter(o -> !o.isEmpty()));
  }

  private Optional<Hinder> medelshinder(
      Punktlage l, FattaBeslut nytt, BeslutId id, Optional<Medel.Reservation> reservation) {
    return reservation
        .flatMap(r -> hinder(medel.prova(r)))
        .or(
            () ->
                verkstallighet
                    .avgorande(l, nytt, id)
                    .filter(a -> a.utfall().beviljar())
                    .flatMap(a -> hinder(andringar.prova(a))));
  }

  /** Budgetens prövning, gjord högst en gång och bara om reglerna före den släppt fram beslutet. */
  private static Supplier<Optional<Hinder>> enGang(Supplier<Optional<Hinder>> provning) {
    return SingletonSupplier.of(provning)::obtain;
  }

  static Optional<Hinder> hinder(Svar<?> svar) {
    return svar instanceof Svar.Nej<?>(Hinder h) ? Optional.of(h) : Optional.empty();
  }
}
