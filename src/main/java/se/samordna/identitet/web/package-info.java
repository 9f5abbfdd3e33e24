/** Dörrarna till programmet: säkerhetskedjor, tokenprövning, aktören i begäran, felsvar. */
@org.jspecify.annotations.NullMarked
package se.samordna.identitet.web;
