package se.samordna.sammantrade.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Narvaroanmalan;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.sammantrade.Javtider;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.pagaende.Avslutning;
import se.samordna.sammantrade.pagaende.NyOmrostning;
import se.samordna.sammantrade.pagaende.NyttYrkande;

/** Kropparna för mötets gång. Den som inte anges är den inloggade. */
final class Gangkroppar {

  private Gangkroppar() {}

  record Narvaro(
      @Nullable String person,
      @Nullable String slag,
      Optional<Instant> klockslag,
      @Nullable String narvaro,
      Optional<Boolean> tjanstgor) {

    /** Hur man är med behöver bara sägas av den som kommer. */
    Svar<Narvaroanmalan> kommando() {
      Granskning g = new Granskning();
      Optional<Narvarohandelse.Slag> vad = g.val("slag", slag, Narvarohandelse.Slag.class);
      boolean gick = vad.filter(Narvarohandelse.Slag.GICK::equals).isPresent();
      Optional<Narvarande.Satt> satt =
          gick && narvaro == null
              ? Optional.of(Narvarande.Satt.RUM)
              : g.val("narvaro", narvaro, Narvarande.Satt.class);
      return g.svar(true)
          .som(
              ok ->
                  new Narvaroanmalan(
                      Skrivet.text(person),
                      vad.orElseThrow(),
                      klockslag,
                      satt.orElseThrow(),
                      tjanstgor));
    }
  }

  record Avsluta(@Nullable List<UUID> bordlagg, @Nullable List<UUID> lamna) {

    Svar<Avslutning> kommando() {
      Granskning g = new Granskning();
      List<UUID> bordlaggs = g.lista("bordlagg", bordlagg);
      List<UUID> lamnas = g.lista("lamna", lamna);
      return g.svar(
          new Avslutning(
              bordlaggs.stream().map(PunktId::new).toList(),
              lamnas.stream().map(PunktId::new).toList()));
    }
  }

  record Javtid(@Nullable String person, Optional<Instant> lamnade, Optional<Instant> atervande) {

    Javtider kommando() {
      return new Javtider(Skrivet.text(person), lamnade, atervande);
    }
  }

  record Yrkande(Optional<String> person, @Nullable String utfall, @Nullable String text) {

    Svar<NyttYrkande> kommando() {
      Granskning g = new Granskning();
      Optional<Utfall> vad = g.val("utfall", utfall, Utfall.class);
      return g.svar(true).som(ok -> new NyttYrkande(person, vad.orElseThrow(), Skrivet.text(text)));
    }
  }

  record Person(Optional<String> person) {}

  record Ordning(@Nullable List<UUID> ordning) {

    Svar<List<UUID>> kommando() {
      Granskning g = new Granskning();
      List<UUID> ny = g.lista("ordning", ordning);
      return g.krav(!ny.isEmpty(), "ordning", "saknas", Mening.av("saknas_36")).svar(ny);
    }
  }

  record Omrostning(@Nullable String forslag, Optional<String> jaText, Optional<String> nejText) {

    Svar<NyOmrostning> kommando() {
      Granskning g = new Granskning();
      Optional<Utfall> om = g.val("forslag", forslag, Utfall.class);
      return g.svar(true).som(ok -> new NyOmrostning(om.orElseThrow(), jaText, nejText));
    }
  }

  record Rost(Optional<String> person, @Nullable String rost) {

    Svar<Rostning> kommando() {
      Granskning g = new Granskning();
      Optional<Rostning.Rost> val = g.val("rost", rost, Rostning.Rost.class);
      return g.svar(true)
          .som(
              ok ->
                  new Rostning(
                      person.orElseGet(() -> Inloggad.aktor().anvandare()), val.orElseThrow()));
    }
  }

  record Reservation(Optional<String> person, @Nullable String text) {}
}
