package se.samordna.budget.arbetsblad;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.arbetsblad.Arbetsblad.Huvud;
import se.samordna.budget.arbetsblad.Arbetsblad.Status;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;

/** Ett arbetsblad utan databas, där handlingar görs en i taget av namngivna personer. */
final class Provblad {

  static final Instant TID = Instant.parse("2024-10-01T08:00:00Z");

  private final Huvud huvud;
  private final List<Arbetshandling> handlingar = new ArrayList<>();

  Provblad(String enhet, Integer... ar) {
    huvud =
        new Huvud(
            UUID.randomUUID(),
            "Prov",
            enhet,
            List.of(ar),
            Optional.empty(),
            Status.OPPET,
            Optional.empty(),
            TID,
            "ekonomen");
    gor("ekonomen", Art.SKAPAD, Optional.empty(), List.of());
  }

  Arbetsblad blad() {
    return new Arbetsblad(huvud, handlingar);
  }

  private void gor(String av, Art art, Optional<Integer> avser, List<Cellandring> andringar) {
    handlingar.add(new Arbetshandling(handlingar.size() + 1, art, avser, av, TID, andringar));
  }

  UUID rad(String slag, String namn, Map<Integer, Belopp> belopp) {
    Radtillagg tillagg = new Radtillagg(blad());
    UUID id = tillagg.lagg(Nyrad.tom(slag, namn, "", Optional.empty()).med(belopp));
    gor("ekonomen", Art.ANDRAD, Optional.empty(), tillagg.andringar());
    return id;
  }

  void gor(List<Cellandring> andringar) {
    gor("ekonomen", Art.ANDRAD, Optional.empty(), andringar);
  }

  void flytta(UUID rad, boolean upp) {
    Bladcell plats = Bladcell.av(rad, Radfalt.PLATS);
    String ny = new Placering(blad().rader()).flyttad(rad, upp).orElseThrow().toPlainString();
    gor(List.of(new Cellandring(plats, blad().varde(plats), ny)));
  }

  Svar<List<Cellandring>> prova(int sedd, Cellvarde... onskningar) {
    return new Bladprovning(blad(), sedd).prova(List.of(onskningar));
  }

  void skriv(String av, Cellvarde... onskningar) {
    gor(av, Art.ANDRAD, Optional.empty(), prova(blad().version(), onskningar).varde());
  }

  Optional<Arbetshandling> paTur(String av, Art art) {
    return new Angring(handlingar, av).paTur(art);
  }

  void vand(String av, Art art) {
    Arbetshandling h = paTur(av, art).orElseThrow();
    gor(
        av,
        art,
        Optional.of(h.nr()),
        h.andringar().stream().map(a -> art == Art.ANGRAD ? a.omvand() : a).toList());
  }

  static Cellvarde kronor(UUID rad, int ar, long kronor) {
    return new Cellvarde(Bladcell.belopp(rad, ar), Long.toString(kronor * 100));
  }

  String belopp(UUID rad, int ar) {
    return blad().varde(Bladcell.belopp(rad, ar));
  }

  List<String> namn() {
    return blad().rader().stream().map(Arbetsrad::namn).toList();
  }
}
