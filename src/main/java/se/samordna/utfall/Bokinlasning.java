package se.samordna.utfall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;
import se.samordna.sie.Sielasare;

/** Läser, prövar och sparar byråns fil, i anroparens transaktion. */
@Component
class Bokinlasning {

  private final UtfallStore store;
  private final KopplingStore kopplingar;
  private final PostList poster;
  private final Spar spar;

  Bokinlasning(UtfallStore store, KopplingStore kopplingar, PostList poster, Spar spar) {
    this.store = store;
    this.kopplingar = kopplingar;
    this.poster = poster;
    this.spar = spar;
  }

  Svar<Inlast> las(String filnamn, Innehall innehall, boolean prova) {
    return Sielasare.las(innehall)
        .sedan(Filtolk::tolka)
        .sedan(this::rattForbund)
        .sedan(b -> taEmot(b, filnamn.replaceAll("\\p{Cntrl}", " "), innehall.sha256(), prova));
  }

  private Svar<Bokfil> rattForbund(Bokfil bok) {
    return Bokagare.hinder(poster.forbundet().organisationsnummer(), bok.kalla().huvud())
        .<Svar<Bokfil>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(bok));
  }

  private Svar<Inlast> taEmot(Bokfil bok, String filnamn, String hash, boolean prova) {
    store.las();
    Optional<UUID> redan = store.medHash(hash);
    List<Inlastfil> rorda =
        store.filer(bok.ar()).stream()
            .filter(Inlastfil::galler)
            .filter(f -> f.rorManad(bok.fran(), bok.till()))
            .toList();
    Inlast inlast = Inlast.av(bok, kopplingar.alla(), rorda);
    if (redan.isPresent()) {
      return Svar.ja(inlast.fanns(redan.get()));
    }
    return delad(bok, rorda)
        .<Svar<Inlast>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(prova ? inlast : spara(bok, filnamn, hash, inlast)));
  }

  /** En fil med bara årets summor går inte att ersätta till en del: summan skulle bli fel. */
  private static Optional<Hinder> delad(Bokfil bok, List<Inlastfil> rorda) {
    return rorda.stream()
        .filter(f -> !f.manadsvis() && !f.ryms(bok.fran(), bok.till()))
        .findFirst()
        .map(
            f ->
                Hinder.regel(
                    "delvis_ersattning",
                    Mening.av("delvis_ersattning", bok.fran(), bok.till(), f.filnamn(), f.till())));
  }

  private Inlast spara(Bokfil bok, String filnamn, String hash, Inlast inlast) {
    UUID id = store.spara(bok, filnamn, hash);
    spar.skriv(
        "bok_inlast",
        "utfallsfil:" + id,
        Map.of(),
        Map.of(
            "fil",
            filnamn,
            "sha256",
            hash,
            "fran",
            bok.fran().toString(),
            "till",
            bok.till().toString(),
            "resultatOre",
            bok.resultat().ore()));
    return inlast.sparad(id);
  }

  Svar<Inlastfil> aterkalla(UUID id, String skal) {
    store.las();
    return Svar.finns(store.fil(id), Mening.av("sak_15"))
        .sedan(f -> f.galler() ? aterkalla(f, skal) : redan(f));
  }

  private static Svar<Inlastfil> redan(Inlastfil fil) {
    return Svar.nej(Hinder.regel("redan_aterkallad", Mening.av("redan_aterkallad", fil.filnamn())));
  }

  private Svar<Inlastfil> aterkalla(Inlastfil fil, String skal) {
    store.aterkalla(fil.filId(), skal);
    spar.skriv(
        "bok_aterkallad",
        "utfallsfil:" + fil.filId(),
        Map.of("fil", fil.filnamn(), "resultatOre", fil.resultat().ore()),
        Map.of("skal", skal));
    return store.fil(fil.filId()).map(Svar::ja).orElseThrow();
  }
}
