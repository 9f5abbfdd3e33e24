package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Radsamling.Raden;
import se.samordna.inlasning.Tolkning.Form;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;
import se.samordna.inlasning.Tolkning.Rad;

/**
 * En fil i den kanoniska långformen {@code ar;slag;rad;lage;belopp_kr|belopp_tkr}. Kolumnerna säger
 * sig själva; bara rader, tecken och decimaltecken kan väljas om.
 */
final class Langlasning {

  private final Ratabell tabell;
  private final Rubrikrad rubrik;
  private final Tolkningsval val;
  private final List<Tabellrad> kropp;
  private final boolean medlemsbidragSagt;

  private Langlasning(Ratabell tabell, Rubrikrad rubrik, Tolkningsval val) {
    this.tabell = tabell;
    this.rubrik = rubrik;
    this.val = val;
    this.kropp = tabell.rader().subList(1, tabell.rader().size());
    this.medlemsbidragSagt =
        kropp.stream().anyMatch(r -> rubrik.text(r, "lage").equals("medlemsbidrag"));
  }

  static Svar<Budgetfil> las(Ratabell tabell, Tolkningsval val) {
    return Rubrikrad.av(tabell.rader().getFirst(), val.enhet())
        .sedan(r -> new Langlasning(tabell, r, val).provad());
  }

  private Svar<Budgetfil> provad() {
    Visningsprov visning = new Visningsprov();
    kropp.forEach(r -> visning.se(tabell.radnamn(r.nummer()), rubrik.cellen(r, "belopp")));
    List<String> brister = visning.brister(Optional.of(rubrik.enhet()));
    return brister.isEmpty() ? Svar.ja(fil(visning.skal())) : Svar.nej(Filhinder.brister(brister));
  }

  private Budgetfil fil(Optional<String> visning) {
    List<String> skal = new ArrayList<>(tabell.anmarkningar());
    visning.ifPresent(skal::add);
    Decimaltecken.Belagg belagg =
        Decimaltecken.ur(
            kropp.stream()
                .map(r -> rubrik.cellen(r, "belopp"))
                .filter(c -> c.tal().isEmpty())
                .map(Cell::text)
                .toList());
    if (!belagg.skal().isEmpty()) {
      skal.add(belagg.skal());
    }
    Decimaltecken decimal = val.decimal().orElse(belagg.tecken());
    Tolkning tolkning =
        new Tolkning(
            Form.LANG,
            tabell.kalla(),
            false,
            Optional.of(rubrik.enhet()),
            val.tecken().orElseGet(() -> tecken(decimal)),
            decimal,
            kolumner(),
            kropp.stream().map(this::rad).toList(),
            skal,
            List.of());
    return new Budgetfil(tolkning, langform(tolkning));
  }

  private Teckenregel tecken(Decimaltecken decimal) {
    Teckensokning sokning = new Teckensokning(new Beloppstolk(false, decimal));
    kropp.forEach(r -> sokning.se(rad(r), rubrik.cellen(r, "belopp")));
    return sokning.regel();
  }

  private List<Kolumn> kolumner() {
    Tabellrad huvud = tabell.rader().getFirst();
    return Stream.iterate(0, i -> i < huvud.celler().size(), i -> i + 1)
        .map(i -> new Kolumn(i, huvud.text(i), art(Rubrikrad.namn(huvud.text(i))), 0))
        .toList();
  }

  private static Kolumnart art(String rubrik) {
    return switch (rubrik) {
      case "ar" -> Kolumnart.ARTAL;
      case "slag" -> Kolumnart.AVDELNING;
      case "rad" -> Kolumnart.NAMN;
      case "lage" -> Kolumnart.LAGE;
      case "bokforingskonto" -> Kolumnart.KONTO;
      default -> rubrik.startsWith("belopp") ? Kolumnart.BELOPP : Kolumnart.IGNORERAS;
    };
  }

  private Rad rad(Tabellrad rad) {
    return new Rad(
            rad.nummer(),
            rubrik.text(rad, "rad"),
            rubrik.text(rad, "slag"),
            foreslaget(rad).orElse(rubrik.text(rad, "lage")),
            Summatackning.av(rubrik.text(rad, "tacker")),
            List.of(rubrik.text(rad, "ar"), rubrik.text(rad, "belopp")))
        .med(val.rad(rad.nummer()));
  }

  /** Läget som radens namn säger, när filen inte säger något. */
  private Optional<String> foreslaget(Tabellrad rad) {
    return Lagesforslag.av(
        rubrik.text(rad, "slag"),
        rubrik.text(rad, "rad"),
        rubrik.text(rad, "lage"),
        medlemsbidragSagt);
  }

  /** Frågorna om de lägen som föreslås och som ingen har valt om. */
  private List<Langform.Fraga> lagesfragor() {
    return kropp.stream()
        .filter(r -> val.rad(r.nummer()).lage().isEmpty())
        .filter(r -> val.rad(r.nummer()).slag().isEmpty())
        .flatMap(
            r ->
                Lagesforslag.fraga(
                    rubrik.text(r, "slag"),
                    rubrik.text(r, "rad"),
                    rubrik.text(r, "lage"),
                    medlemsbidragSagt)
                    .map(text -> new Langform.Fraga(r.nummer(), text))
                    .stream())
        .toList();
  }

  private Svar<Langform> langform(Tolkning tolkning) {
    Radsamling samling =
        new Radsamling(rubrik.enhet(), tolkning.decimal(), tolkning.tecken(), tabell::radnamn);
    for (int i = 0; i < kropp.size(); i++) {
      Rad rad = tolkning.rader().get(i);
      if (rad.lases()) {
        samling.lagg(raden(kropp.get(i), rad));
      }
    }
    return samling.svar().som(l -> l.medSist(lagesfragor()));
  }

  private Raden raden(Tabellrad fil, Rad rad) {
    return new Raden(
        rad.nummer(),
        rubrik.text(fil, "ar"),
        rad.slag(),
        rad.namn(),
        rad.lage(),
        rubrik.text(fil, "bokforingskonto"),
        rubrik.cellen(fil, "belopp"),
        rad.tackning());
  }
}
