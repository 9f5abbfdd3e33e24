package se.samordna.budget.arbetsblad;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;

/** Lägger en handling sist i ett arbetsblads följd. En i taget får skriva i bladet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bladbok {

  private final ArbetsbladStore store;
  private final Bladvisning visning;
  private final Klocka klocka;

  Bladbok(ArbetsbladStore store, Bladvisning visning, Klocka klocka) {
    this.store = store;
    this.visning = visning;
    this.klocka = klocka;
  }

  /** Det {@code vad} ger blir en handling; är det inget är bladet som det är. */
  Svar<Arbetsbild> handla(UUID id, Function<Arbetsblad, Svar<List<Cellandring>>> vad) {
    return skrivbart(id)
        .sedan(
            b ->
                vad.apply(b)
                    .som(
                        a ->
                            a.isEmpty()
                                ? visning.av(b)
                                : skriv(b, Art.ANDRAD, Optional.empty(), a)));
  }

  /** Ångrar det senaste som den inloggade gjorde, eller gör om det. */
  Svar<Arbetsbild> vand(UUID id, Art art) {
    return skrivbart(id)
        .sedan(
            b ->
                new Angring(b.handlingar(), Inloggad.aktor().anvandare())
                    .paTur(art)
                    .map(h -> vand(b, art, h))
                    .orElseGet(
                        () ->
                            Svar.nej(
                                Hinder.regel(
                                    "inget_att_angra",
                                    art == Art.ANGRAD
                                        ? Mening.av("inget_att_angra")
                                        : Mening.av("inget_att_angra_2")))));
  }

  private Svar<Arbetsbild> vand(Arbetsblad blad, Art art, Arbetshandling h) {
    List<Cellandring> andringar =
        h.andringar().stream().map(a -> art == Art.ANGRAD ? a.omvand() : a).toList();
    boolean orord = andringar.stream().allMatch(a -> blad.varde(a.cell()).equals(a.fore()));
    return orord
        ? Svar.ja(skriv(blad, art, Optional.of(h.nr()), andringar))
        : Svar.nej(Hinder.krock("inaktuell_version", Mening.av("inaktuell_version_2")));
  }

  private Svar<Arbetsblad> skrivbart(UUID id) {
    return Svar.finns(store.las(id), Mening.av("sak_13")).sedan(Bladbok::oppet);
  }

  static Svar<Arbetsblad> oppet(Arbetsblad blad) {
    return blad.huvud().status() == Arbetsblad.Status.OPPET
        ? Svar.ja(blad)
        : Svar.nej(Hinder.regel("arbetsblad_stangt", Mening.av("arbetsblad_stangt")));
  }

  private Arbetsbild skriv(
      Arbetsblad blad, Art art, Optional<Integer> avser, List<Cellandring> andringar) {
    Arbetshandling handling =
        new Arbetshandling(
            blad.version() + 1,
            art,
            avser,
            Inloggad.aktor().anvandare(),
            klocka.nu().truncatedTo(ChronoUnit.MICROS),
            andringar);
    store.skriv(blad.huvud().id(), handling);
    List<Arbetshandling> alla = new ArrayList<>(blad.handlingar());
    alla.add(handling);
    return visning.av(new Arbetsblad(blad.huvud(), alla));
  }
}
