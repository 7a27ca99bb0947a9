// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters the rows by type and words. The page is XML as well: neither less-than sign nor ampersand may stand here.
(function () {
  'use strict';
  var form = document.querySelector('.filters');
  if (!form) { return; }
  var boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  var words = form.querySelector('input[type=search]');
  var all = form.querySelector('button');
  var count = document.querySelector('.shown');
  var rows = Array.from(document.querySelectorAll('[data-type]')).map(function (row) {
    return { row: row, type: row.dataset.type, text: row.textContent.toLowerCase() };
  });
  function apply() {
    var types = new Set(boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }));
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    boxes.forEach(function (box) { box.parentNode.classList.toggle('off', !box.checked); });
    rows.forEach(function (item) {
      var fits = types.has(item.type) ? wanted.every(function (word) { return item.text.includes(word); }) : false;
      item.row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    all.hidden = shown === rows.length;
    count.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' events shown';
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  all.addEventListener('click', function () {
    boxes.forEach(function (box) { box.checked = true; });
    words.value = '';
    apply();
  });
  // A double click on a type shows that type alone.
  boxes.forEach(function (box) {
    box.parentNode.addEventListener('dblclick', function () {
      boxes.forEach(function (other) { other.checked = other === box; });
      apply();
    });
  });
  apply();
})();
