/// Bulletins (通报, R5). Rules: BU-01 wording, number and who decides are rule data; BU-02 drawn from a published ranking
/// and its confirmed lists, frozen in the draft; BU-03 drafted, reviewed and issued by three people; BU-04 each year
/// counts its numbers without a gap, whatever dies in between; BU-05 an issued bulletin is the same bytes for ever and
/// is corrected by a notice of its own only; BU-06 drafts are the bureau's, issued ones every unit's, never public;
/// BU-07 charts show the figures of the table and of the rankings before it.
@NullMarked
package yihao.reward.bulletin;

import org.jspecify.annotations.NullMarked;
