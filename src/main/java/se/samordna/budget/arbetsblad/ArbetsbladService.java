package se.samordna.budget.arbetsblad;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Versionsbygge;
import se.samordna.budget.arbetsblad.Arbetsblad.Huvud;
import se.samordna.budget.arbetsblad.Arbetsblad.Status;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Arbetsblad: skapa, visa, spara som version och kasta. Att skriva i dem: {@link
 * BladandringService}.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
public class ArbetsbladService {

  private static final int LANGSTA_NAMN = 100;
  private static final int LANGSTA_SKAL = 1000;
  private static final int FLEST_AR = 10;

  private final ArbetsbladStore store;
  private final Bladvisning visning;
  private final Versionsbygge bygge;
  private final BudgetService budget;
  private final Spar spar;
  private final Klocka klocka;

  ArbetsbladService(
      ArbetsbladStore store,
      Bladvisning visning,
      Versionsbygge bygge,
      BudgetService budget,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.visning = visning;
    this.bygge = bygge;
    this.budget = budget;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** De öppna arbetsbladen, det senaste först. */
  @Transactional(readOnly = true)
  public List<Huvud> oppna() {
    return store.oppna();
  }

  /** Bladet med rader, summor och det som kan ångras. */
  @Transactional(readOnly = true)
  public Svar<Arbetsbild> hamta(UUID id) {
    return finns(store.hitta(id)).som(visning::av);
  }

  /**
   * Skapar ett blad. Finns redan ett öppet blad med samma namn ur samma version är svaret det
   * bladet. Nej: en version eller ett förra år som inte finns (404), eller felaktig form (400).
   */
  public Svar<UUID> skapa(Nyttblad nytt) {
    return granska(nytt).sedan(this::utgangspunkt).som(this::oppnaEllerSkapa);
  }

  private record Start(
      String namn, String enhet, List<Integer> ar, List<Nyrad> rader, Nyttblad ur) {}

  private static Svar<Nyttblad> granska(Nyttblad nytt) {
    Granskning g = new Granskning().rad("namn", nytt.namn(), LANGSTA_NAMN);
    switch (nytt) {
      case Nyttblad.UrVersion v -> {}
      case Nyttblad.Forra f -> {
        g.ar("ar", f.ar());
        f.procent().forEach((slag, p) -> Procent.granska(g, "procent." + slag, p));
      }
      case Nyttblad.Tomt t -> {
        g.krav(
            List.of("kr", "tkr").contains(t.enhet()), "enhet", "okant_varde", "Välj kr eller tkr.");
        g.krav(
            !t.ar().isEmpty() && t.ar().size() <= FLEST_AR,
            "ar",
            "saknas",
            "Ange ett till tio år.");
        t.ar().forEach(a -> g.ar("ar", a));
        g.krav(
            t.ar().equals(t.ar().stream().distinct().sorted().toList()),
            "ar",
            "fel_ordning",
            "Ange åren i ordning, vart och ett en gång.");
      }
    }
    return g.svar(nytt);
  }

  private Svar<Start> utgangspunkt(Nyttblad nytt) {
    return switch (nytt) {
      case Nyttblad.UrVersion v ->
          bygge
              .ur(v.version())
              .map(
                  u ->
                      Svar.ja(
                          new Start(
                              namn(v, Bladstart.ar(u)),
                              u.enhet(),
                              Bladstart.ar(u),
                              Bladstart.ur(u),
                              v)))
              .orElseGet(() -> Svar.nej(Hinder.saknas("Budgetversionen")));
      case Nyttblad.Forra f ->
          budget.blad(f.ar() - 1, Optional.empty()).som(forra -> urForra(f, forra));
      case Nyttblad.Tomt t ->
          Svar.ja(
              new Start(
                  namn(t, t.ar()), t.enhet(), t.ar(), t.mall() ? Bladstart.mall() : List.of(), t));
    };
  }

  private Start urForra(Nyttblad.Forra f, Budgetblad forra) {
    List<Integer> ar = Bladstart.ar(f.ar());
    List<Budgetblad> kommande = new ArrayList<>();
    for (int a : ar) {
      if (budget.blad(a, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad blad)) {
        kommande.add(blad);
      }
    }
    Bladstart.Underlag underlag =
        new Bladstart.Underlag(forra, bygge.ur(forra.versionId()).orElseThrow(), kommande);
    return new Start(namn(f, ar), forra.enhet(), ar, Bladstart.forra(underlag, ar, f.procent()), f);
  }

  private static String namn(Nyttblad nytt, List<Integer> ar) {
    String forsta = Integer.toString(ar.getFirst());
    String vanligt = ar.size() > 1 ? forsta + "–" + ar.getLast() : forsta;
    return nytt.namn().isBlank() ? "Budget " + vanligt : nytt.namn().strip();
  }

  private UUID oppnaEllerSkapa(Start start) {
    return store.oppna().stream()
        .filter(h -> h.ursprung().isPresent() && h.ursprung().equals(start.ur().ursprung()))
        .filter(h -> h.namn().equals(start.namn()))
        .findFirst()
        .map(Huvud::id)
        .orElseGet(() -> skapa(start));
  }

  private UUID skapa(Start start) {
    Huvud huvud =
        new Huvud(
            UUID.randomUUID(),
            start.namn(),
            start.enhet(),
            start.ar(),
            start.ur().ursprung(),
            Status.OPPET,
            Optional.empty(),
            klocka.nu().truncatedTo(ChronoUnit.MICROS),
            Inloggad.aktor().anvandare());
    store.spara(huvud);
    Radtillagg tillagg = new Radtillagg(new Arbetsblad(huvud, List.of()));
    boolean iVersionensOrdning = start.ur() instanceof Nyttblad.UrVersion;
    start.rader().forEach(r -> lagg(tillagg, r, iVersionensOrdning));
    store.skriv(
        huvud.id(),
        new Arbetshandling(
            1,
            Art.SKAPAD,
            Optional.empty(),
            huvud.skapadAv(),
            huvud.skapad(),
            tillagg.andringar()));
    spar.skriv("arbetsblad_skapat", objekt(huvud.id()), Map.of(), Map.of("namn", huvud.namn()));
    return huvud.id();
  }

  private static void lagg(Radtillagg tillagg, Nyrad rad, boolean sist) {
    if (sist) {
      tillagg.laggSist(rad);
    } else {
      tillagg.lagg(rad);
    }
  }

  /**
   * Sparar bladet som en ny version i utkast och stänger det. Är det redan sparat är svaret den
   * versionen. Nej: någon har skrivit sedan {@code version} (409), eller bladet har brister (400).
   */
  public Svar<UUID> spara(UUID id, int version) {
    return finns(store.las(id)).sedan(b -> spara(b, version));
  }

  private Svar<UUID> spara(Arbetsblad blad, int version) {
    if (blad.huvud().sparatSom().isPresent()) {
      return Svar.ja(blad.huvud().sparatSom().get());
    }
    return BladandringService.oppet(blad)
        .sedan(b -> b.version() == version ? Svar.ja(b) : Svar.nej(Hinder.inaktuellVersion()))
        .sedan(ArbetsbladService::utanBrister)
        .sedan(
            b ->
                bygge.spara(
                    Arbetsbild.utkast(b), "Arbetsblad: " + b.huvud().namn(), b.huvud().ursprung()))
        .som(versionId -> avsluta(blad, Status.SPARAT, Optional.of(versionId), ""));
  }

  private static Svar<Arbetsblad> utanBrister(Arbetsblad blad) {
    List<Hinder.Faltfel> brister = Bladbrister.av(blad);
    return brister.isEmpty() ? Svar.ja(blad) : Svar.nej(Hinder.form(brister));
  }

  private UUID avsluta(Arbetsblad blad, Status status, Optional<UUID> version, String skal) {
    UUID id = blad.huvud().id();
    store.avsluta(id, status, version, skal);
    spar.skriv(
        "arbetsblad_" + Kod.av(status),
        objekt(id),
        Map.of("status", "oppet"),
        Map.of("version", version.map(UUID::toString).orElse(""), "skal", skal));
    return version.orElse(id);
  }

  /** Kastar bladet med skäl. Det som skrivits finns kvar i loggen. */
  public Svar<UUID> kasta(UUID id, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, LANGSTA_SKAL)
        .svar(id)
        .sedan(i -> finns(store.las(i)))
        .sedan(BladandringService::oppet)
        .som(b -> avsluta(b, Status.KASTAT, Optional.empty(), skal.strip()));
  }

  private static String objekt(UUID id) {
    return "arbetsblad:" + id;
  }

  private static Svar<Arbetsblad> finns(Optional<Arbetsblad> blad) {
    return blad.map(Svar::ja).orElseGet(() -> Svar.nej(Hinder.saknas("Arbetsbladet")));
  }
}
