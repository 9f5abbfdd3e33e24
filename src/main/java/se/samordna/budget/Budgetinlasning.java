package se.samordna.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.huvudbok.Konto;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Langrad;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;

/** Gör en inläst långform till en budgetversion: varje rad får sin posts identitet. */
final class Budgetinlasning {

  private record Namn(String slag, String namn) {}

  private final Map<Namn, UUID> kanda = new HashMap<>();

  /** Poster som ett beslut skapat; bara en rad som redan är beviljad kan vara en av dem. */
  private final Map<Namn, UUID> avBeslut = new HashMap<>();

  private final Map<Namn, Budgetpost> nya = new HashMap<>();

  Budgetinlasning(Collection<Budgetpost> poster) {
    poster.forEach(
        p ->
            (p.arende().isPresent() ? avBeslut : kanda)
                .put(new Namn(p.slag().kod(), p.namn()), p.radId()));
  }

  Budgetversion version(Langform fil) {
    return version(fil, Map.of());
  }

  /** Ett utkasts rader behåller sina poster, vad de än heter nu. */
  Budgetversion version(Versionsutkast utkast) {
    Map<Integer, UUID> poster = new HashMap<>();
    for (int i = 0; i < utkast.rader().size(); i++) {
      int nummer = i + 1;
      utkast.rader().get(i).post().ifPresent(p -> poster.put(nummer, p));
    }
    return version(Versionsbygge.langform(utkast), poster);
  }

  private Budgetversion version(Langform fil, Map<Integer, UUID> poster) {
    List<Budgetrad> rader = new ArrayList<>();
    Map<Integer, Summatackning> tackning = new HashMap<>();
    for (Langrad rad : fil.rader()) {
      if (!rad.tackning().arForeslagen()) {
        tackning.put(rader.size(), rad.tackning());
      }
      UUID post = poster.get(rad.nummer());
      rader.add(rad(rader.size(), rad, post == null ? radId(rad) : post));
    }
    return new Budgetversion(
        UUID.randomUUID(),
        Budgetversion.Status.UTKAST,
        Budgetversion.Enhet.av(fil.enhet()),
        rader,
        tackning);
  }

  /** Posterna som inte fanns förut; sparas före raderna. */
  Collection<Budgetpost> nya() {
    return nya.values();
  }

  private static Budgetrad rad(int ordning, Langrad rad, UUID radId) {
    return new Budgetrad(
        ordning,
        rad.ar(),
        radId,
        new Slag(rad.slag()),
        rad.namn(),
        Radlage.av(rad.lage()),
        Optional.of(rad.konto()).filter(k -> !k.isEmpty()),
        rad.belopp());
  }

  private UUID radId(Langrad rad) {
    Namn namn = new Namn(rad.slag(), rad.namn());
    if (Radlage.av(rad.lage()).filter(Radlage.BEVILJAD::equals).isPresent()
        && avBeslut.containsKey(namn)
        && !kanda.containsKey(namn)) {
      return avBeslut.getOrDefault(namn, Konto.INGEN_RAD);
    }
    return kanda.computeIfAbsent(namn, this::ny);
  }

  private UUID ny(Namn namn) {
    Budgetpost post =
        new Budgetpost(UUID.randomUUID(), new Slag(namn.slag()), namn.namn(), Optional.empty());
    nya.put(namn, post);
    return post.radId();
  }
}
