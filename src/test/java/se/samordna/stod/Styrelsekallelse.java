package se.samordna.stod;

import java.util.Map;

/** Ett slutet styrelsesammanträde, kallat genom API:t. */
public final class Styrelsekallelse {

  private Styrelsekallelse() {}

  /** Kallar till {@code tid}. Svarar med sammanträdets adress i API:t. */
  public static String till(Api administrator, String tid) {
    return "/sammantraden/"
        + administrator
            .post(
                "/sammantraden",
                Map.of("tid", tid, "plats", "Stadshuset", "slag", "styrelse", "offentligt", false))
            .krav(201)
            .get("sammantradeId")
            .asString();
  }
}
