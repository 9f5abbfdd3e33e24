package se.samordna.gemensam.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import se.samordna.gemensam.Klocka;

/** Dagar och klockslag som de skrivs på skärmen, alltid i Stockholms tid. */
public final class Tider {

  private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH:mm");

  private Tider() {}

  public static String dag(LocalDate dag) {
    return dag.toString();
  }

  /** {@code torsdag 2023-11-23}: där man planerar vill man se veckodagen. */
  public static String veckodag(LocalDate dag) {
    return dag.getDayOfWeek().getDisplayName(TextStyle.FULL, Texter.sprak()) + "\u00a0" + dag;
  }

  public static String tid(Instant tid) {
    return TID.format(lokal(tid));
  }

  public static String klockan(Instant tid) {
    return KLOCKAN.format(lokal(tid));
  }

  public static LocalDateTime lokal(Instant tid) {
    return LocalDateTime.ofInstant(tid, Klocka.STOCKHOLM);
  }
}
