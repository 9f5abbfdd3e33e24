package se.samordna.arende;

import java.time.LocalDate;

/**
 * Vad som står i stället för ärendets rubrik på de offentliga sidorna (R28).
 *
 * @param lagrum bestämmelsen som sekretessen grundas på (OSL 5:5)
 * @param dag då den antecknades
 */
public record Maskering(String lagrum, LocalDate dag, String publikRubrik) {}
