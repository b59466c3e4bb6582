#!/bin/bash
# Signs the bundle for macOS, packs it into a disk image, and has Apple notarise it. Untried: see docs/packages.md.
#
#   python3 packaging/desktop/build.py bundle
#   packaging/macos/package.sh 0.1.0 "Developer ID Application: NAME (TEAM)" PROFILE
#
# PROFILE is what `xcrun notarytool store-credentials PROFILE` keeps in the keychain. Without the last two arguments it signs for this
# computer only ("ad hoc"), which others can open by a right click.
set -eu

version=${1:?say which version}
identity=${2:--}
profile=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../../dist
app=$dist/Forethought.app
image=$dist/Forethought-$version-$(uname -m).dmg

if [ "$identity" = - ]; then options=""; else options="--options runtime --timestamp"; fi

# From the inside out: a signature covers those of what is in it. Postgres' programs are among them.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do
        case $(file -b "$file") in
        # shellcheck disable=SC2086 -- options are words
        Mach-O*) codesign --force $options --entitlements "$here/entitlements.plist" --sign "$identity" "$file" ;;
        esac
    done
# shellcheck disable=SC2086
codesign --force $options --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Forethought -srcfolder "$folder" -format UDZO -ov "$image"
[ "$identity" = - ] || codesign --timestamp --sign "$identity" "$image"

if [ -n "$profile" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
