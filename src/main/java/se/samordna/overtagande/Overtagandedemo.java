package se.samordna.overtagande;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.forbund.Demodel;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.huvudbok.Overtagandebok;
import se.samordna.huvudbok.Overtagandebok.Oppet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Demoförbundets pågående insatser ({@code overtagna.json} i mappen) tas över som alla andra, sedan
 * budgeten lästs in. Raderna nämns vid namn; beloppen är budgetens. Börjar demonstrationen en dag
 * före en insats beslut står dess rader kvar som ingående beviljanden.
 */
@Component
@Order(30)
class Overtagandedemo implements Demodel {

  private final Overtagare overtagare;
  private final Overtagandebok bok;
  private final JsonMapper json;
  private final Klocka klocka;

  Overtagandedemo(Overtagare overtagare, Overtagandebok bok, JsonMapper json, Klocka klocka) {
    this.klocka = klocka;
    this.overtagare = overtagare;
    this.bok = bok;
    this.json = json;
  }

  /**
   * En insats i demofilen.
   *
   * @param rader budgetradernas namn
   * @param utbetalt kronor som är utbetalda, per år
   */
  record Demoinsats(
      String rubrik,
      String insatstyp,
      String niva,
      List<Part> parter,
      List<String> styrgrupp,
      List<Mal> mal,
      LocalDate start,
      LocalDate slut,
      Overtagande.Beslutet beslut,
      List<String> rader,
      List<Utbetalt> utbetalt) {

    Overtagande overtagande(List<Oppet> oppna) {
      List<Overtagande.Pengar> pengar =
          oppna.stream().filter(r -> rader.contains(r.namn())).map(this::pengar).toList();
      return new Overtagande(
          rubrik,
          insatstyp,
          niva,
          "",
          Optional.empty(),
          parter,
          styrgrupp,
          mal,
          start,
          slut,
          beslut,
          Optional.of(true),
          pengar,
          "",
          Optional.empty());
    }

    private Overtagande.Pengar pengar(Oppet r) {
      Belopp betalt =
          Belopp.summa(
              utbetalt.stream().filter(u -> u.ar() == r.ar()).map(u -> Belopp.kronor(u.kronor())));
      return new Overtagande.Pengar(r.ar(), Optional.of(r.rad()), r.belopp(), betalt);
    }
  }

  record Utbetalt(int ar, long kronor) {}

  @Override
  @Transactional
  public void ladda(String forbund, Resource katalog) {
    insatser(katalog).stream()
        .filter(i -> !i.beslut().dag().isAfter(klocka.idag()))
        .forEach(i -> overtagare.taOver(i.overtagande(bok.oppna()), List.of()).varde());
  }

  private List<Demoinsats> insatser(Resource katalog) {
    try {
      Resource fil = katalog.createRelative("overtagna.json");
      if (!fil.exists()) {
        return List.of();
      }
      try (InputStream in = fil.getInputStream()) {
        return json.readValue(in, new TypeReference<List<Demoinsats>>() {});
      }
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
