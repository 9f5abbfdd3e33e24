package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Tolkning.Form;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;
import se.samordna.inlasning.Tolkning.Rad;

/** Förstår en bred tabell: kolumner, enhet, tecken och rader, med det som valts i stället. */
final class Tolkare {

  private final Ratabell tabell;
  private final Tolkningsval val;
  private final Kolumntolkare.Forslag forslag;
  private final List<Kolumn> kolumner;
  private final List<Radbild> bilder;
  private final List<String> skal = new ArrayList<>();
  private final Visningsprov visning = new Visningsprov();

  private Tolkare(Ratabell tabell, Tolkningsval val) {
    this.tabell = tabell;
    this.val = val;
    this.forslag = Kolumntolkare.av(tabell);
    this.kolumner = forslag.kolumner().stream().map(this::medVal).toList();
    this.bilder = new Radbilder(tabell, forslag.rubrikrad(), kolumner).alla();
  }

  /** Den breda tabellen, vänd om åren står nedåt eller någon valt det. */
  static Bredform bred(Ratabell tabell, Tolkningsval val) {
    boolean vand = val.vand().orElseGet(() -> Kolumntolkare.liggerNed(tabell));
    Tolkare tolkare = new Tolkare(vand ? tabell.vandes() : tabell, val);
    return new Bredform(tolkare.tabell, tolkare.tolka(), tolkare.bilder);
  }

  private Kolumn medVal(Kolumn k) {
    return Optional.ofNullable(val.kolumner().get(k.index()))
        .map(v -> new Kolumn(k.index(), k.rubrik(), v.art(), v.ar()))
        .orElse(k);
  }

  private Tolkning tolka() {
    kallan();
    Decimaltecken.Belagg belagg = Decimaltecken.ur(beloppstexter());
    Decimaltecken decimal = val.decimal().orElse(belagg.tecken());
    if (!belagg.skal().isEmpty()) {
      skal.add(belagg.skal());
    }
    Enhetsfynd enhet = Enhetsfynd.ur(tabell, forslag.rubrikrad(), kolumner, storst(decimal));
    enhet.skal().ifPresent(skal::add);
    bilder.forEach(b -> b.belopp().forEach(c -> visning.se(tabell.radnamn(b.nummer()), c)));
    visning.skal().ifPresent(skal::add);
    List<Rad> rader = rader(decimal);
    Teckenregel tecken = val.tecken().orElseGet(() -> tecken(rader, decimal));
    return new Tolkning(
        Form.BRED,
        tabell.kalla(),
        tabell.vand(),
        val.enhet().or(enhet::enhet),
        tecken,
        decimal,
        kolumner,
        rader,
        skal,
        brister(rader, enhet));
  }

  private void kallan() {
    skal.addAll(tabell.anmarkningar());
    if (tabell.kalla().allaBlad().size() > 1) {
      skal.add(
          Mening.text("tolkning_blad", tabell.kalla().allaBlad().size(), tabell.kalla().blad()));
    }
    if (tabell.vand()) {
      skal.add(Mening.text("tolkning_vand"));
    }
  }

  private List<String> brister(List<Rad> rader, Enhetsfynd fynd) {
    Optional<String> enhet = val.enhet().or(fynd::enhet);
    List<String> brister = new ArrayList<>();
    boolean belopp = kolumner.stream().anyMatch(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP));
    if (!belopp) {
      brister.add(Mening.text("tolkning_utan_belopp"));
    }
    if (kolumner.stream().noneMatch(k -> k.ar(Kolumnart.NAMN) || k.ar(Kolumnart.AVDELNING))) {
      brister.add(Mening.text("tolkning_utan_namn"));
    }
    if (kolumner.stream().anyMatch(k -> k.ar(Kolumnart.BELOPP)) && saknarAr(rader)) {
      brister.add(Mening.text("tolkning_utan_ar"));
    }
    if (belopp && enhet.isEmpty()) {
      brister.add(Mening.text("tolkning_utan_enhet"));
      fynd.skal().ifPresent(brister::add);
    }
    brister.addAll(visning.brister(enhet));
    return brister;
  }

  private boolean saknarAr(List<Rad> rader) {
    List<Integer> lases = rader.stream().filter(Rad::lases).map(Rad::nummer).toList();
    return bilder.stream().anyMatch(b -> b.ar().isEmpty() && lases.contains(b.nummer()));
  }

  private List<Rad> rader(Decimaltecken decimal) {
    Map<Optional<Integer>, List<Radbild>> perAr = new LinkedHashMap<>();
    bilder.forEach(b -> perAr.computeIfAbsent(b.ar(), a -> new ArrayList<>()).add(b));
    Map<Integer, Rad> tolkade = new HashMap<>();
    perAr
        .values()
        .forEach(ar -> tolkade.putAll(new Radtolkare(new Beloppstolk(false, decimal)).tolka(ar)));
    return bilder.stream()
        .flatMap(b -> Stream.ofNullable(tolkade.get(b.nummer())))
        .map(r -> r.med(val.rad(r.nummer())))
        .toList();
  }

  private List<String> beloppstexter() {
    return bilder.stream()
        .flatMap(b -> b.belopp().stream())
        .filter(c -> c.tal().isEmpty() && !c.arTom())
        .map(Cell::text)
        .toList();
  }

  private long storst(Decimaltecken decimal) {
    Beloppstolk tolk = new Beloppstolk(false, decimal);
    return bilder.stream()
        .flatMap(b -> b.belopp().stream())
        .flatMapToLong(c -> Teckensokning.ore(tolk, c))
        .map(Math::abs)
        .max()
        .orElse(0);
  }

  private Teckenregel tecken(List<Rad> rader, Decimaltecken decimal) {
    Map<Integer, Rad> perNummer = new HashMap<>();
    rader.forEach(r -> perNummer.put(r.nummer(), r));
    Teckensokning sokning = new Teckensokning(new Beloppstolk(false, decimal));
    bilder.forEach(
        b ->
            Optional.ofNullable(perNummer.get(b.nummer()))
                .ifPresent(r -> b.belopp().forEach(c -> sokning.se(r, c))));
    return sokning.regel();
  }
}
