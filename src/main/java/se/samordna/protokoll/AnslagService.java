package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Bekräftelserna från medlemmarnas anslagstavlor (R17), en upp och en ner för varje. */
@Service
@Transactional
@PreAuthorize("@behorig.har('administrator', 'forbundschef')")
public class AnslagService {

  /**
   * En bekräftelse från medlemmens registrator.
   *
   * @param bevis till exempel vem som bekräftat, som funktion, och hur
   */
  public record Bekraftat(LocalDate dag, String bevis) {}

  private static final int FLEST = 100;

  private final AnslagStore store;
  private final AnslagsList vantar;
  private final Lagakraft lagakraft;
  private final Spar spar;
  private final Klocka klocka;

  AnslagService(
      AnslagStore store, AnslagsList vantar, Lagakraft lagakraft, Spar spar, Klocka klocka) {
    this.store = store;
    this.vantar = vantar;
    this.lagakraft = lagakraft;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Anslag som inte är bekräftade överallt, närmast frist först. */
  @Transactional(readOnly = true)
  public List<AttAnsla> vantar() {
    return vantar.obekraftade();
  }

  /**
   * Bekräftar att anslaget är uppe. Nej: form (400), {@code finns_inte} (404), {@code
   * redan_bekraftat} (409), {@code fel_dag} (422).
   */
  public Svar<LocalDate> bekrafta(SammantradeId mote, UUID anslag, String medlem, Bekraftat b) {
    lagakraft.las(mote);
    return plats(mote, anslag, medlem)
        .sedan(a -> granska(b).som(ok -> a))
        .sedan(a -> dag(a.uppe(), b.dag()).<Svar<Anslag>>map(Svar::nej).orElse(Svar.ja(a)))
        .sedan(
            a ->
                store.bekrafta(anslag, medlem, bekraftelse(b))
                    ? Svar.ja(anteckna("anslag_uppsatt", a, medlem, b))
                    : Svar.nej(REDAN))
        .som(
            dag -> {
              lagakraft.prova(mote);
              return dag;
            });
  }

  /** Bekräftar att anslaget är nertaget. Nekas som {@link #bekrafta}; det ska först vara uppe. */
  public Svar<LocalDate> taNed(SammantradeId mote, UUID anslag, String medlem, Bekraftat b) {
    return plats(mote, anslag, medlem)
        .sedan(a -> granska(b).som(ok -> a))
        .sedan(a -> uppe(a, medlem).sedan(u -> nere(a, u, b)))
        .sedan(
            a ->
                store.taNed(anslag, medlem, bekraftelse(b))
                    ? Svar.ja(anteckna("anslag_nertaget", a, medlem, b))
                    : Svar.nej(REDAN));
  }

  /**
   * Bekräftar samma dag och bevis hos flera på en gång, alla eller ingen. Nekas som {@link
   * #bekrafta}, och när ingen är vald (400).
   */
  public Svar<Integer> bekraftaAlla(
      SammantradeId mote, UUID anslag, List<String> medlemmar, Bekraftat b) {
    return alla(medlemmar, m -> bekrafta(mote, anslag, m, b));
  }

  /** Nertaget samma dag hos flera, alla eller ingen. Nekas som {@link #taNed}. */
  public Svar<Integer> taNedAlla(
      SammantradeId mote, UUID anslag, List<String> medlemmar, Bekraftat b) {
    return alla(medlemmar, m -> taNed(mote, anslag, m, b));
  }

  /** Svarar med antalet. Ett nej för någon rullar tillbaka dem före. */
  private static Svar<Integer> alla(List<String> medlemmar, Function<String, Svar<LocalDate>> akt) {
    Svar<Integer> svar =
        new Granskning()
            .krav(!medlemmar.isEmpty(), "medlemmar", "saknas", Mening.av("saknas_56"))
            .antal("medlemmar", medlemmar, FLEST)
            .svar(medlemmar.size());
    for (String medlem : medlemmar) {
      svar = svar.sedan(antal -> akt.apply(medlem).som(dag -> antal));
    }
    return svar;
  }

  private Svar<Anslag> nere(Anslag a, LocalDate uppe, Bekraftat b) {
    return dag(uppe, b.dag()).<Svar<Anslag>>map(Svar::nej).orElse(Svar.ja(a));
  }

  private static Svar<LocalDate> uppe(Anslag a, String medlem) {
    return a.plats(medlem)
        .flatMap(Anslag.Plats::uppe)
        .map(u -> Svar.ja(u.dag()))
        .orElseGet(() -> Svar.nej(Hinder.regel("inte_uppsatt", Mening.av("inte_uppsatt"))));
  }

  private static final Hinder REDAN = Hinder.krock("redan_bekraftat", Mening.av("redan_bekraftat"));

  private static Svar<Bekraftat> granska(Bekraftat b) {
    return new Granskning()
        .dag("dag", b.dag())
        .obligatorisk("bevis", b.bevis(), 500)
        .rad("bevis", b.bevis(), 500)
        .svar(b);
  }

  /** Inte före justeringen (eller uppsättningen), och inte i framtiden. */
  private Optional<Hinder> dag(LocalDate tidigast, LocalDate dag) {
    return dag.isBefore(tidigast) || dag.isAfter(klocka.idag())
        ? Optional.of(Hinder.regel("fel_dag", Mening.av("fel_dag_5", tidigast, klocka.idag())))
        : Optional.empty();
  }

  private Svar<Anslag> plats(SammantradeId mote, UUID anslag, String medlem) {
    return Svar.finns(
        store.hitta(anslag).filter(a -> a.mote().equals(mote) && a.medlemmar().contains(medlem)),
        Mening.av("sak_35"));
  }

  private Anslag.Bekraftelse bekraftelse(Bekraftat b) {
    return new Anslag.Bekraftelse(
        b.dag(), b.bevis().strip(), Inloggad.aktor().anvandare(), klocka.nu());
  }

  private LocalDate anteckna(String handelse, Anslag a, String medlem, Bekraftat b) {
    spar.skriv(
        handelse,
        "anslag:" + a.id(),
        Map.of("medlem", medlem),
        Map.of("dag", b.dag().toString(), "bevis", b.bevis()));
    return b.dag();
  }
}
