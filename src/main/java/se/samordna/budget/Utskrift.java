package se.samordna.budget;

import se.samordna.gemensam.Innehall;

/** En fil att ladda ned. */
public record Utskrift(String filnamn, String innehallstyp, Innehall innehall) {

  static final String CSV = "text/csv;charset=UTF-8";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PDF = "application/pdf";
  static final String HTML = "text/html;charset=UTF-8";
}
