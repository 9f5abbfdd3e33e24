package se.samordna.andring;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Registret över indextal, som indexuppräkningarna räknas på. Tal rättas genom ett nytt. */
@Service
@Transactional
public class IndextalService {

  private final IndextalStore store;
  private final Spar spar;
  private final Klocka klocka;

  IndextalService(IndextalStore store, Spar spar, Klocka klocka) {
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Seriens alla tal, också de rättade, senaste månaden först. */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  public Sida<Indextal> lista(Indexserie serie, Sida.Begaran sida) {
    return Sida.av(store.lista(serie), sida);
  }

  /**
   * Lägger in ett tal. Nej: {@code redan_inlagt} (409) när månaden redan har ett tal, {@code
   * inaktuell_version} (409) när det som rättas redan är rättat.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Indextal> laggIn(NyttIndextal nytt) {
    return nytt.granska().svar(nytt).sedan(this::ryms).som(this::tal).sedan(this::spara);
  }

  private Svar<NyttIndextal> ryms(NyttIndextal nytt) {
    Optional<Indextal> finns = store.gallande(nytt.serien(), nytt.manad().orElseThrow());
    Optional<UUID> ratt = finns.map(Indextal::indextalId);
    if (ratt.equals(nytt.ersatter())) {
      return Svar.ja(nytt);
    }
    return Svar.nej(
        nytt.ersatter().isPresent()
            ? Hinder.inaktuellVersion()
            : Hinder.krock(
                "redan_inlagt",
                Mening.av("redan_inlagt", finns.map(t -> t.varde().toPlainString()).orElse(""))));
  }

  private Indextal tal(NyttIndextal n) {
    return new Indextal(
        UUID.randomUUID(),
        n.serie(),
        n.manad().orElseThrow(),
        n.varde().orElseThrow(),
        n.kalla(),
        n.ersatter(),
        true,
        Inloggad.aktor().anvandare(),
        klocka.nu());
  }

  private Svar<Indextal> spara(Indextal tal) {
    if (!store.spara(tal)) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv(
        "indextal_inlagt",
        "indextal:" + tal.serie() + ":" + tal.manad(),
        tal.ersatter().map(e -> Map.of("ersatter", e.toString())).orElse(Map.of()),
        Map.of("varde", tal.varde().toPlainString(), "kalla", tal.kalla()));
    return Svar.ja(tal);
  }
}
