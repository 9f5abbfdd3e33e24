package se.samordna.overtagande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.arende.Mottagenfil;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Overtagandebok;
import se.samordna.huvudbok.Overtagandebok.Oppet;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsovertagande;

/** Pågående insatser tas över, en och en, och övertaganden ångras. */
@Service
@Transactional
public class OvertagandeService {

  private static final int SKAL_LANGST = 2_000;

  private final Overtagare overtagare;
  private final Overtagandebok bok;
  private final Insatsovertagande insatser;
  private final OvertagandeStore store;
  private final Arenden arenden;
  private final Klocka klocka;

  OvertagandeService(
      Overtagare overtagare,
      Overtagandebok bok,
      Insatsovertagande insatser,
      OvertagandeStore store,
      Arenden arenden,
      Klocka klocka) {
    this.overtagare = overtagare;
    this.bok = bok;
    this.insatser = insatser;
    this.store = store;
    this.arenden = arenden;
    this.klocka = klocka;
  }

  /** En fil som den kom: dess namn och innehåll. */
  public record Fil(String namn, Innehall innehall) {}

  /** En budgetrad med ingående beviljanden som ingen tagit över, per år. */
  public record Rad(UUID radId, String rad, List<Arsbelopp> kvar) {

    public Rad {
      kvar = List.copyOf(kvar);
    }
  }

  /** Raderna som återstår att ta över, i budgetens år och namn. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom', 'revisor')")
  public List<Rad> kvar() {
    Map<UUID, List<Oppet>> per = new LinkedHashMap<>();
    bok.oppna().forEach(o -> per.computeIfAbsent(o.rad(), r -> new ArrayList<>()).add(o));
    return per.entrySet().stream().map(e -> rad(e.getKey(), e.getValue())).toList();
  }

  private static Rad rad(UUID id, List<Oppet> ar) {
    Map<Integer, Belopp> per = new TreeMap<>();
    ar.forEach(o -> per.put(o.ar(), o.belopp()));
    return new Rad(id, ar.getFirst().namn(), Arsbelopp.av(per));
  }

  /** Detsamma, för den som ställer ett nytt förbund i ordning. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public List<Rad> aterstar() {
    return kvar();
  }

  /** Insatserna som tagits över, också de där övertagandet ångrats. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom', 'revisor')")
  public List<Overtagandebild> overtagna() {
    return insatser.alla().stream()
        .map(i -> Overtagandebild.av(i, arenden.hamta(i.arende()), kanAngras(i).isEmpty()))
        .toList();
  }

  /**
   * Tar över insatsen. Nej: fältfel (400), och 422 {@code for_fa_parter}, {@code
   * beslutet_inte_fattat}, {@code mer_utbetalt_an_beviljat}, {@code utbetalt_utan_avtal} eller
   * {@code avviker_fran_raden}.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom')")
  public Svar<Overtagen> taOver(Overtagande o) {
    return overtagare.taOver(o, List.of());
  }

  /** Som {@link #taOver(Overtagande)}, med protokollet som handling i ärendet. */
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom')")
  public Svar<Overtagen> taOver(Overtagande o, List<Fil> protokoll) {
    Svar<List<Mottagenfil>> filer = Svar.ja(new ArrayList<>());
    for (Fil f : protokoll) {
      filer =
          filer.sedan(
              alla ->
                  Mottagenfil.prova(f.namn(), f.innehall())
                      .som(
                          m -> {
                            alla.add(m);
                            return alla;
                          }));
    }
    return filer.sedan(f -> overtagare.taOver(o, f));
  }

  /**
   * Ångrar ett övertagande som var fel: radernas pengar är ingående beviljanden igen, ärendet
   * stängs och insatsen står kvar som ångrad. Nej: {@code har_drivits} (422) när något hänt sedan,
   * {@code redan_rattad} (409).
   */
  @PreAuthorize("@behorig.har('forbundschef', 'ekonom')")
  public Svar<Overtagandebild> angra(InsatsId id, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, SKAL_LANGST)
        .svar(skal.strip())
        .sedan(s -> Svar.finns(overtagen(id), Mening.av("sak_24")))
        .sedan(i -> Svar.finns(insatser.stoppa(id), Mening.av("sak_24")))
        .sedan(i -> Svar.utanHinder(kanAngras(i), i))
        .sedan(i -> bok.angra(i.akt(UUID.randomUUID(), klocka.idag(), skal.strip())).som(k -> i))
        .som(i -> laggNed(i, skal.strip()));
  }

  private Overtagandebild laggNed(Insats insats, String skal) {
    insatser.laggNed(insats);
    arenden.handelse(
        insats.arende(), "overtagande_angrat", Mening.av("handelse_overtagande_angrat", skal));
    return Overtagandebild.av(
        overtagen(insats.id()).orElseThrow(), arenden.hamta(insats.arende()), false);
  }

  private Optional<Insats> overtagen(InsatsId id) {
    return insatser.alla().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private Optional<Hinder> kanAngras(Insats i) {
    if (i.upphavd()) {
      return Optional.of(Hinder.krock("redan_rattad", Mening.av("overtagande_redan_angrat")));
    }
    return store.harDrivits(i.id())
        ? Optional.of(Hinder.regel("har_drivits", Mening.av("har_drivits")))
        : Optional.empty();
  }
}
