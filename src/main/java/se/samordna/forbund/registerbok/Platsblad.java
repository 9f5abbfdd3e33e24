package se.samordna.forbund.registerbok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.platser.NyPlats;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.PlatsService;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Platsernas rader, och presidiet som de säger (R6, R7, R9). En plats som finns rörs inte. */
@Component
class Platsblad {

  private final PlatsService platser;
  private final Platsvisning visning;
  private final Uppslag uppslag;
  private final Klocka klocka;

  Platsblad(PlatsService platser, Platsvisning visning, Uppslag uppslag, Klocka klocka) {
    this.platser = platser;
    this.visning = visning;
    this.uppslag = uppslag;
    this.klocka = klocka;
  }

  /** Ett uppdrag i presidiet som en rad säger, på en plats som nu finns. */
  private record Uppdrag(Registerrad rad, Plats.Uppdrag uppdrag, UUID plats, LocalDate fran) {}

  /** Hur många rader som gav en ny plats eller ändrade presidiet. */
  int las(List<Registerrad> rader) {
    int andrade = 0;
    List<Uppdrag> presidium = new ArrayList<>();
    for (Registerrad rad : rader) {
      andrade += las(rad, presidium) ? 1 : 0;
    }
    boolean felfri = rader.stream().allMatch(r -> r.fel().isEmpty());
    return andrade + (felfri && valj(presidium) && andrade == 0 ? 1 : 0);
  }

  private boolean las(Registerrad rad, List<Uppdrag> presidium) {
    Optional<Organ> organ = val(rad, "organ", Organ.class, "registerorgan_");
    Optional<Plats.Slag> slag = val(rad, "som", Plats.Slag.class, "registerslag_");
    Optional<Plats.Uppdrag> uppdrag = uppdrag(rad);
    Optional<Medlem> medlem = uppslag.medlem(rad, rad.text("medlem"));
    Optional<Personpost> person = uppslag.person(rad, rad.text("person"));
    Optional<LocalDate> fran = rad.dag("fran");
    Optional<LocalDate> till = rad.dag("till");
    Optional<Integer> ordning = ordning(rad);
    if (!rad.fel().isEmpty()) {
      return false;
    }
    LocalDate forsta = fran.orElseGet(klocka::idag);
    NyPlats ny =
        new NyPlats(
            organ.map(Organ::kod).orElse(""),
            medlem.map(Medlem::kod).orElse(""),
            slag.orElseThrow(),
            person.map(Personpost::anvandare).orElse(""),
            ordning,
            Optional.of(forsta),
            till);
    Platsbild bild = visning.visa(forsta);
    Optional<Plats> finns = finns(bild, ny);
    boolean skapad = finns.isEmpty() && Radutfall.av(rad, platser.utse(bild.version(), ny));
    uppdrag.ifPresent(
        u ->
            finns(visning.visa(forsta), ny)
                .ifPresent(p -> presidium.add(new Uppdrag(rad, u, p.id(), forsta))));
    return skapad;
  }

  /** Samma person på samma slags plats för samma medlem, den dagen. */
  private static Optional<Plats> finns(Platsbild bild, NyPlats ny) {
    return bild.platser().stream()
        .filter(p -> p.organ().kod().equals(ny.organ()) && p.medlem().equals(ny.medlem()))
        .filter(p -> p.slag() == ny.slag() && p.anvandare().equals(ny.person()))
        .findFirst();
  }

  /** Presidiet gäller från den dag då alla dess platser börjat (R9). */
  private boolean valj(List<Uppdrag> presidium) {
    Optional<Uppdrag> ordforande =
        presidium.stream().filter(u -> u.uppdrag() == Plats.Uppdrag.ORDFORANDE).findFirst();
    if (ordforande.isEmpty()) {
      return false;
    }
    LocalDate dag = presidium.stream().map(Uppdrag::fran).max(LocalDate::compareTo).orElseThrow();
    List<UUID> vice =
        presidium.stream()
            .filter(u -> u.uppdrag() == Plats.Uppdrag.VICE)
            .map(Uppdrag::plats)
            .toList();
    Platsbild bild = visning.visa(dag);
    boolean samma =
        bild.presidium().stream()
                .filter(p -> p.uppdrag() == Plats.Uppdrag.ORDFORANDE)
                .map(Plats::id)
                .toList()
                .equals(List.of(ordforande.get().plats()))
            && bild.presidium().stream()
                .filter(p -> p.uppdrag() == Plats.Uppdrag.VICE)
                .map(Plats::id)
                .sorted()
                .toList()
                .equals(vice.stream().sorted().toList());
    return !samma
        && Radutfall.av(
            ordforande.get().rad(),
            platser.valjPresidium(bild.version(), dag, ordforande.get().plats(), vice));
  }

  private static Optional<Plats.Uppdrag> uppdrag(Registerrad rad) {
    return rad.text("uppdrag").isEmpty()
        ? Optional.empty()
        : val(rad, "uppdrag", Plats.Uppdrag.class, "registeruppdrag_");
  }

  private static Optional<Integer> ordning(Registerrad rad) {
    String text = rad.text("ordning");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,2}")) {
      rad.fel("fel_ordning", Mening.av("fel_ordning_3"));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }

  /** Ett av uppräkningens värden, skrivet som sin kod eller som det heter. */
  private static <E extends Enum<E>> Optional<E> val(
      Registerrad rad, String kolumn, Class<E> typ, String ord) {
    String text = rad.text(kolumn);
    Optional<E> traff =
        Arrays.stream(typ.getEnumConstants())
            .filter(e -> Bokord.ar(text, Kod.av(e), ord + Kod.av(e)))
            .findFirst();
    if (traff.isEmpty()) {
      rad.fel(
          "okant_varde",
          Mening.av(
              "registerbok_okant_varde",
              Registerblad.rubrik(kolumn),
              String.join(
                  ", ",
                  Arrays.stream(typ.getEnumConstants())
                      .map(e -> Mening.text(ord + Kod.av(e)).toLowerCase(Locale.ROOT))
                      .toList())));
    }
    return traff;
  }
}
