/// Published lists with lookups: calendars, divisions, industries, currencies, countries and the check digits of
/// identity numbers. Where each list comes from stands in this module's README. Read once when first asked for,
/// immutable afterwards.
@NullMarked
package yihao.reference;

import org.jspecify.annotations.NullMarked;
