package se.samordna.budget.arbetsblad;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Versionsbygge;
import se.samordna.budget.arbetsblad.Arbetsblad.Huvud;
import se.samordna.budget.arbetsblad.Arbetsblad.Status;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
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
  private final Bladutgang utgang;
  private final Spar spar;
  private final Klocka klocka;

  ArbetsbladService(
      ArbetsbladStore store,
      Bladvisning visning,
      Versionsbygge bygge,
      Bladutgang utgang,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.visning = visning;
    this.bygge = bygge;
    this.utgang = utgang;
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
    return granska(nytt).sedan(utgang::av).som(this::oppnaEllerSkapa);
  }

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
            List.of("kr", "tkr").contains(t.enhet()),
            "enhet",
            "okant_varde",
            Mening.av("okant_varde_5"));
        g.krav(
            !t.ar().isEmpty() && t.ar().size() <= FLEST_AR, "ar", "saknas", Mening.av("saknas_17"));
        t.ar().forEach(a -> g.ar("ar", a));
        g.krav(
            t.ar().equals(t.ar().stream().distinct().sorted().toList()),
            "ar",
            "fel_ordning",
            Mening.av("fel_ordning"));
      }
    }
    return g.svar(nytt);
  }

  private UUID oppnaEllerSkapa(Bladutgang.Start start) {
    return store.oppna().stream()
        .filter(h -> h.ursprung().isPresent() && h.ursprung().equals(start.ur().ursprung()))
        .filter(h -> h.namn().equals(start.namn()))
        .findFirst()
        .map(Huvud::id)
        .orElseGet(() -> skapa(start));
  }

  private UUID skapa(Bladutgang.Start start) {
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
    return Bladbok.oppet(blad)
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
        .sedan(Bladbok::oppet)
        .som(b -> avsluta(b, Status.KASTAT, Optional.empty(), skal.strip()));
  }

  private static String objekt(UUID id) {
    return "arbetsblad:" + id;
  }

  private static Svar<Arbetsblad> finns(Optional<Arbetsblad> blad) {
    return Svar.finns(blad, Mening.av("sak_13"));
  }
}
